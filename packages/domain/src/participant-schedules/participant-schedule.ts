import { text } from '@holdfast/content/participant-schedules'
import type { Text } from '../text.ts'

/** Whether somebody must still ask to be free on that day. */
export const TIME_OFF = ['not_asked', 'not_needed', 'open', 'arranged'] as const
/** `open`: they still have to ask at work or at home · `arranged`: nothing else is on that day (S3.16). */
export type TimeOff = (typeof TIME_OFF)[number]

/** In the first person, for the one who answers. */
export const TIME_OFF_LABELS: Readonly<Record<TimeOff, Text>> = {
  not_asked: text('time-off-labels.not_asked'),
  not_needed: text('time-off-labels.not_needed'),
  open: text('time-off-labels.open'),
  arranged: text('time-off-labels.arranged'),
}

/** One person's day as the rules see it: when they come, and whether somebody is with them in the evening. */
export type ParticipantScheduleFacts = {
  participantId: string
  minutesBefore: number | null
  timeOff: TimeOff
  hasAftercarePlan: boolean
}

/** The earliest that anybody comes, in minutes before the start. */
export const EARLIEST_ARRIVAL = 240

/** Who comes when, first one first; people without a time come last. */
export const inOrderOfArrival = <T extends { minutesBefore: number | null }>(cards: readonly T[]): T[] =>
  cards.toSorted((a, b) => (b.minutesBefore ?? -1) - (a.minutesBefore ?? -1))
