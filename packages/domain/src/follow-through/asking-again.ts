import { text } from '@holdfast/content/follow-through'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { dateFormat } from '../shared/date-format.ts'
import { fromIsoDate } from '../shared/time.ts'
import { filled, inEach, joined, listed, type Text } from '../text.ts'

/** Why a next attempt may not wait: danger, the loved one asked for help, or something else that is said in words. */
export const EARLY_WHYS = ['danger', 'asked_for_help', 'other'] as const
export type EarlyWhy = (typeof EARLY_WHYS)[number]

/** Why it may not wait, in words. */
export const EARLY_WHY_LABELS: Readonly<Record<EarlyWhy, Text>> = {
  danger: text('early-why-labels.danger'),
  asked_for_help: text('early-why-labels.asked_for_help'),
  other: text('early-why-labels.other'),
}

/** What a next attempt after a no rests on: who keeps what nobody has said anything about, and the day that was set. */
export type AskingAgain = {
  /** Whether the attempt before ended in a no; after anything else no follow-through is asked for. */
  readonly endedInNo: boolean
  /** The names of those of whose consequences nothing is recorded. */
  readonly unrecorded: readonly string[]
  /** `YYYY-MM-DD`; null while no day is set. */
  readonly askAgainOn: string | null
  /** Today where the meeting was. */
  readonly today: string
}

/** What still stands between a no and the next attempt (S1.13; F74). */
export type StillMissing = Refusal & { readonly rule: 'follow_through_missing' | 'day_missing' | 'day_ahead' }

/**
 * What still stands between a no and the next attempt (S1.13): what became of each consequence is recorded at least once, be it as
 * not tested, and the day that was set to ask again has come.
 */
export function missingBefore({ endedInNo, unrecorded, askAgainOn, today }: AskingAgain): StillMissing[] {
  if (!endedInNo) return []
  const missing: StillMissing[] = []
  if (unrecorded.length > 0)
    missing.push({
      rule: 'follow_through_missing',
      reason: filled(text('asking-again.follow_through_missing'), { who: listed([...new Set(unrecorded)]) }),
    })
  if (askAgainOn === null) missing.push({ rule: 'day_missing', reason: text('asking-again.day_missing') })
  else if (askAgainOn > today)
    missing.push({ rule: 'day_ahead', reason: filled(text('asking-again.day_ahead'), { day: dayWords(askAgainOn) }) })
  return missing
}

const dayWords = (day: string): Text =>
  inEach((locale) => dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(fromIsoDate(day)))

/** Whether the next attempt may begin now, or all that is missing in one refusal under the rule of the first. */
export function decideAskingAgain(asking: AskingAgain): Decision<Refusal> {
  const missing = missingBefore(asking)
  const [first] = missing
  if (!first) return yes
  return no({
    rule: first.rule,
    reason: joined(
      missing.map(({ reason }) => reason),
      ' ',
    ),
  })
}
