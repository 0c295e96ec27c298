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
