import { text } from '@holdfast/content/date-polls'
import type { DayRole } from '../participants/participant.ts'
import type { Text } from '../text.ts'

/** What somebody can say to a day (F83). */
export const POLL_ANSWERS = ['yes', 'if_need_be', 'no'] as const
/** `if_need_be` counts as able, but ranks below a plain yes. */
export type PollAnswer = (typeof POLL_ANSWERS)[number]

/** In the first person: each answers for themselves, and does not see the others (F83). */
export const POLL_ANSWER_LABELS: Readonly<Record<PollAnswer, Text>> = {
  yes: text('poll-answer-labels.yes'),
  if_need_be: text('poll-answer-labels.if_need_be'),
  no: text('poll-answer-labels.no'),
}

/** How few and how many days can be asked about at once. */
export const FEWEST_OPTIONS = 2
/** More days than these nobody answers with care. */
export const MOST_OPTIONS = 12

/** Without these the meeting cannot be held that day: they must be able (docs/practice.md 3, 7.2). */
export const NEEDED_ROLES: readonly DayRole[] = [
  'facilitator',
  'safety_lead',
  'transport_lead',
  'escort',
  'sobriety_observer',
]

/** A day that is asked about: RFC 3339, and the answers so far by participant. */
export type PollOption = { id: string; startsAt: string; answers: Readonly<Record<string, PollAnswer>> }
/** How one day stands, in counts. `missing` and `open` hold participants' ids, needed people alone. */
export type PollStanding = {
  optionId: string
  yes: number
  ifNeedBe: number
  no: number
  /** Of those who are needed: who cannot, and who has not said. */
  missing: readonly string[]
  open: readonly string[]
}

/** How one day stands with everybody who answered. */
export function standingOf({ id, answers }: PollOption, neededIds: readonly string[]): PollStanding {
  const given = Object.values(answers)
  const count = (answer: PollAnswer) => given.filter((one) => one === answer).length
  return {
    optionId: id,
    yes: count('yes'),
    ifNeedBe: count('if_need_be'),
    no: count('no'),
    missing: neededIds.filter((needed) => answers[needed] === 'no'),
    open: neededIds.filter((needed) => answers[needed] === undefined),
  }
}

/**
 * The best of the days: nobody who is needed is missing, then as few as possible who have not said or cannot, then as many
 * as possible who can gladly, then the earlier one. None where somebody who is needed cannot on any day, or nobody answered.
 */
export function bestOption(options: readonly PollOption[], neededIds: readonly string[]): string | null {
  const possible = options
    .map((option) => ({ option, standing: standingOf(option, neededIds) }))
    .filter(({ standing }) => standing.missing.length === 0 && standing.yes + standing.ifNeedBe > 0)
    .toSorted(
      (a, b) =>
        a.standing.open.length - b.standing.open.length ||
        a.standing.no - b.standing.no ||
        b.standing.yes - a.standing.yes ||
        b.standing.ifNeedBe - a.standing.ifNeedBe ||
        Date.parse(a.option.startsAt) - Date.parse(b.option.startsAt),
    )
  return possible[0]?.option.id ?? null
}
