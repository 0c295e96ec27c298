import { text } from '@holdfast/content/outcomes'
import { DAY } from '../shared/time.ts'
import { filled, type Text } from '../text.ts'
import type { Admission } from './follow-through.ts'
import { hasEntered } from './outcome.ts'

/** Whether somebody is in care, as far as the family knows; nobody is asked what happens there (docs/practice.md 10.1, 11). */
export const CARE_ANSWERS = ['in_care', 'not_in_care', 'not_known'] as const
/** Null while nobody has asked: that is not counted as lost. */
export type CareAnswer = (typeof CARE_ANSWERS)[number]

/** How many days after the admission it is asked (docs/practice.md 10.7). */
export const CARE_DAYS = [30, 90, 180] as const
/** One of those days. */
export type CareDay = (typeof CARE_DAYS)[number]

/** The field of an outcome that keeps the answer of each day. */
export const CARE_FIELDS = { 30: 'careAt30', 90: 'careAt90', 180: 'careAt180' } as const satisfies Record<
  CareDay,
  string
>
/** What was answered on each of those days. */
export type CareAnswers = { readonly [Field in (typeof CARE_FIELDS)[CareDay]]?: CareAnswer | null }

/** The answers in words, without a verdict (docs/practice.md 1.3). */
export const CARE_ANSWER_LABELS: Readonly<Record<CareAnswer, Text>> = {
  in_care: text('care-labels.in_care'),
  not_in_care: text('care-labels.not_in_care'),
  not_known: text('care-labels.not_known'),
}
/** What is asked so many days after. */
export const careQuestion = (days: CareDay): Text => filled(text('care-question'), { days })

/** The days whose question has come, and those that were answered already. */
export const careDaysDue = (
  outcome: CareAnswers & { admission: Admission | null; admittedAt: string | null },
  now: Date,
): CareDay[] =>
  CARE_DAYS.filter((days) => {
    if (!hasEntered(outcome.admission)) return false
    if (outcome[CARE_FIELDS[days]] != null) return true
    return outcome.admittedAt !== null && now.getTime() >= Date.parse(outcome.admittedAt) + days * DAY
  })
