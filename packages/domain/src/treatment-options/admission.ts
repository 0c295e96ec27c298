import { dateFormat } from '../shared/date-format.ts'
import { text } from '@holdfast/content/treatment-options'
import { content } from '../content/content.ts'
import { filled, type Text } from '../text.ts'
import { HOUR } from '../shared/time.ts'

/** Whether a place takes someone who has been drinking or using. */
export const ARRIVAL_RULES = ['takes_intoxicated', 'medical_check_first', 'must_be_sober', 'not_known'] as const
/** Decides where to drive first when the person has used that day (docs/practice.md 6). */
export type ArrivalRule = (typeof ARRIVAL_RULES)[number]

/** What to expect on arrival. */
export const ARRIVAL_RULE_LABELS: Readonly<Record<ArrivalRule, Text>> = content('arrival-rules', {
  takes_intoxicated: text('arrival-rules.takes_intoxicated'),
  medical_check_first: text('arrival-rules.medical_check_first'),
  must_be_sober: text('arrival-rules.must_be_sober'),
  not_known: text('arrival-rules.not_known'),
})

/** When a held bed is confirmed again: days and hours before the start (docs/practice.md 6, guidance). */
export const CONFIRMATION_STEPS = ['t7d', 't48h', 't12h', 't2h'] as const
/** Counted back from the start of the meeting; the latest that is due replaces the ones before. */
export type ConfirmationStep = (typeof CONFIRMATION_STEPS)[number]

/** Hours before the start at which each call becomes due (docs/practice.md 6, guidance). */
export const CONFIRMATION_HOURS: Readonly<Record<ConfirmationStep, number>> = { t7d: 168, t48h: 48, t12h: 12, t2h: 2 }

/** When to call the place again, as the reminder says it. */
export const CONFIRMATION_LABELS: Readonly<Record<ConfirmationStep, Text>> = content('bed-confirmations', {
  t7d: text('bed-confirmations.t7d'),
  t48h: text('bed-confirmations.t48h'),
  t12h: text('bed-confirmations.t12h'),
  t2h: text('bed-confirmations.t2h'),
})

/** Somebody called and the place said yes, still. */
export type Confirmation = { step: ConfirmationStep; at: string; by: string; spokeWith: string }

/** The newest confirmation whose hour has come and that nobody has made since; undefined when none is due. */
export function dueConfirmation(
  startsAt: string | null,
  confirmations: readonly Pick<Confirmation, 'at'>[],
  now: Date,
): ConfirmationStep | undefined {
  if (startsAt === null || Date.parse(startsAt) <= now.getTime()) return undefined
  const from = (step: ConfirmationStep) => Date.parse(startsAt) - CONFIRMATION_HOURS[step] * HOUR
  const step = CONFIRMATION_STEPS.findLast((one) => from(one) <= now.getTime())
  if (step === undefined || confirmations.some(({ at }) => Date.parse(at) >= from(step))) return undefined
  return step
}

/** When a place lets people in: days of the week (1 is Monday), from and until on its clock. Empty: not asked yet. */
export type AdmissionTimes = { days: readonly number[]; from: string; until: string }

/** The local day and minute in a time zone. */
function wallClock(moment: string, timeZone: string): { day: number; minute: number } {
  const parts = dateFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment))
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(of('weekday')) + 1
  return { day, minute: Number(of('hour')) * 60 + Number(of('minute')) }
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Whether somebody who arrives then is let in; undefined while nobody has asked. Hours may go past midnight. */
export function admitsAt(arrivesAt: string, times: AdmissionTimes | null, timeZone: string): boolean | undefined {
  if (times === null || times.days.length === 0) return undefined
  const { day, minute } = wallClock(arrivesAt, timeZone)
  const [from, until] = [minuteOf(times.from), minuteOf(times.until)]
  if (from === until) return times.days.includes(day)
  if (from < until) return times.days.includes(day) && minute >= from && minute <= until
  const dayBefore = day === 1 ? 7 : day - 1
  return (times.days.includes(day) && minute >= from) || (times.days.includes(dayBefore) && minute <= until)
}

/** How long something still lasts, in words that do not hurry anybody: whole days, else hours. */
export function timeLeft(until: string, now: Date): Text {
  const hours = Math.floor((Date.parse(until) - now.getTime()) / HOUR)
  if (hours < 0) return text('time-left')
  if (hours < 1) return text('time-left-2')
  if (hours < 48) return filled(text('time-left-3'), { hours })
  return filled(text('time-left-4'), { days: Math.floor(hours / 24) })
}

/** What somebody who suggests a place says of money or ties between them and the place (F39). */
export const REFERRAL_DISCLOSURES = ['not_said', 'none', 'exists'] as const
/** `not_said` is a finding: a professional who suggests a place says either way (F39, EKRA in docs/practice.md 1.1). */
export type ReferralDisclosure = (typeof REFERRAL_DISCLOSURES)[number]

/** Neutral words: a tie is disclosed, not accused of. */
export const REFERRAL_DISCLOSURE_LABELS: Readonly<Record<ReferralDisclosure, Text>> = content('referral-disclosures', {
  not_said: text('referral-disclosures.not_said'),
  none: text('referral-disclosures.none'),
  exists: text('referral-disclosures.exists'),
})
