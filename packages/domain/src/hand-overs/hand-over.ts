import { text } from '@holdfast/content/hand-overs'
import type { Text } from '../text.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'

type Side = { memberId: string; role: string }
const rule = (name: string, words: Text) => no({ rule: name, reason: words })

/** One practitioner may ask another one on the same case, one at a time (F7). */
export function decideHandOver(from: Side, to: Side, isOneOpen: boolean): Decision<Refusal> {
  if (isOneOpen) return rule('hand_over_open', text('decide-hand-over.hand_over_open'))
  if (to.memberId === from.memberId) return rule('hand_over_to_self', text('decide-hand-over.hand_over_to_self'))
  if (to.role !== 'interventionist')
    return rule('hand_over_to_practitioner', text('decide-hand-over.hand_over_to_practitioner'))
  return yes
}

/** Only the one who was asked answers, and only once. */
export function decideAnswer(
  { toMemberId, isAnswered }: { toMemberId: string; isAnswered: boolean },
  memberId: string,
): Decision<Refusal> {
  if (toMemberId !== memberId) return rule('hand_over_not_yours', text('decide-answer.hand_over_not_yours'))
  return isAnswered ? rule('hand_over_answered', text('decide-answer.hand_over_answered')) : yes
}

/** Where a hand-over is: asked, or what became of it; `over` once its last day is past. */
export const HAND_OVER_STATES = ['asked', 'declined', 'withdrawn', 'to_come', 'holds', 'over'] as const
export type HandOverState = (typeof HAND_OVER_STATES)[number]

/** A hand-over as far as its state follows from it; days as `YYYY-MM-DD`. */
export type HandOverFacts = {
  accepted: boolean
  declined: boolean
  withdrawn: boolean
  startsOn: string | null
  until: string | null
}

/** Where a hand-over is on a day (F7): from its first day to its last one, and then the case is back where it was before. */
export function handOverState(facts: HandOverFacts, today: string): HandOverState {
  if (facts.withdrawn) return 'withdrawn'
  if (facts.declined) return 'declined'
  if (facts.until !== null && facts.until < today) return 'over'
  if (!facts.accepted) return 'asked'
  return facts.startsOn !== null && facts.startsOn > today ? 'to_come' : 'holds'
}

/** The one who asked takes it back: before the answer, before it begins, or whoever stands in for a time and not for good. */
export function decideWithdrawal(
  { fromMemberId, state, until }: { fromMemberId: string; state: HandOverState; until: string | null },
  memberId: string,
): Decision<Refusal> {
  if (fromMemberId !== memberId) return rule('hand_over_not_asked_by_you', text('decide-withdrawal.not_yours'))
  const may = state === 'asked' || state === 'to_come' || (state === 'holds' && until !== null)
  return may ? yes : rule('hand_over_settled', text('decide-withdrawal.settled'))
}
