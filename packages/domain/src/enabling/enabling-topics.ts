import { text } from '@holdfast/content/enabling'
import type { Text } from '../text.ts'

/** Where help can make it easier to go on using, and where a limit of one can be refilled by another (F27). */
export const ENABLING_AREAS = ['money', 'housing', 'phone', 'car', 'job_cover', 'legal', 'rescue', 'care'] as const
/** Topics of one area can refill each other: cash given where rent was stopped (F27). */
export type EnablingArea = (typeof ENABLING_AREAS)[number]

/** What families give, day to day; the words in which gaps and contradictions are found (F27, S1.11). */
export const ENABLING_TOPICS = [
  'cash',
  'credit',
  'debts',
  'bills',
  'rent',
  'housing',
  'phone',
  'car',
  'rides',
  'job_cover',
  'job',
  'bail',
  'lawyer',
  'rescue',
  'chores',
  'food',
  'childcare',
  'contact',
  'events',
] as const
/** One thing that somebody pays or does; a consequence ends it or keeps it. */
export type EnablingTopic = (typeof ENABLING_TOPICS)[number]

/** What becomes of something that somebody gives now. */
export const ENABLING_FUTURES = ['undecided', 'ends', 'stays'] as const
/** Whatever does not stay needs a consequence by the same person, or it counts as open (F27). */
export type EnablingFuture = (typeof ENABLING_FUTURES)[number]

/** Areas in everyday words, without the word "enabling" (docs/practice.md 1.1). */
export const ENABLING_AREA_LABELS: Readonly<Record<EnablingArea, Text>> = {
  money: text('enabling-area-labels.money'),
  housing: text('enabling-area-labels.housing'),
  phone: text('enabling-area-labels.phone'),
  car: text('enabling-area-labels.car'),
  job_cover: text('enabling-area-labels.job_cover'),
  legal: text('enabling-area-labels.legal'),
  rescue: text('enabling-area-labels.rescue'),
  care: text('enabling-area-labels.care'),
}

type Topic = {
  label: Text
  area: EnablingArea
  /** One can undo another's limit by giving it: a contradiction. Care is not: people may differ in closeness. */
  refillable: boolean
}
const topic = (area: EnablingArea, words: Text): Topic => ({
  area,
  label: words,
  refillable: area !== 'care',
})

/** What people pay or do for somebody, in words that fit after “gives” and “ends”. */
export const ENABLING_TOPIC_LIST: Readonly<Record<EnablingTopic, Topic>> = {
  cash: topic('money', text('enabling-topic-list.cash')),
  credit: topic('money', text('enabling-topic-list.credit')),
  debts: topic('money', text('enabling-topic-list.debts')),
  bills: topic('money', text('enabling-topic-list.bills')),
  rent: topic('housing', text('enabling-topic-list.rent')),
  housing: topic('housing', text('enabling-topic-list.housing')),
  phone: topic('phone', text('enabling-topic-list.phone')),
  car: topic('car', text('enabling-topic-list.car')),
  rides: topic('car', text('enabling-topic-list.rides')),
  job_cover: topic('job_cover', text('enabling-topic-list.job_cover')),
  job: topic('job_cover', text('enabling-topic-list.job')),
  bail: topic('legal', text('enabling-topic-list.bail')),
  lawyer: topic('legal', text('enabling-topic-list.lawyer')),
  rescue: topic('rescue', text('enabling-topic-list.rescue')),
  chores: topic('rescue', text('enabling-topic-list.chores')),
  food: topic('care', text('enabling-topic-list.food')),
  childcare: topic('care', text('enabling-topic-list.childcare')),
  contact: topic('care', text('enabling-topic-list.contact')),
  events: topic('care', text('enabling-topic-list.events')),
}

/** What the giver says of their own help; staying is as good an answer as ending. */
export const ENABLING_FUTURE_LABELS: Readonly<Record<EnablingFuture, Text>> = {
  undecided: text('enabling-future-labels.undecided'),
  ends: text('enabling-future-labels.ends'),
  stays: text('enabling-future-labels.stays'),
}
