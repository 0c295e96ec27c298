import { type Decision, no, type Refusal, yes } from '../decision.ts'

type Side = { memberId: string; role: string }
const rule = (name: string, en: string, es: string) => no({ rule: name, reason: { en, es } })

/** One practitioner may ask another one on the same case, one at a time (F7). */
export function decideHandOver(from: Side, to: Side, isOneOpen: boolean): Decision<Refusal> {
  if (isOneOpen)
    return rule(
      'hand_over_open',
      'A hand-over of this case is already waiting for an answer.',
      'Ya hay un traspaso de este caso que espera respuesta.',
    )
  if (to.memberId === from.memberId) return rule('hand_over_to_self', 'Choose somebody else.', 'Elija a otra persona.')
  if (to.role !== 'interventionist')
    return rule(
      'hand_over_to_practitioner',
      'Only an interventionist of this case can take it over. Invite them first.',
      'Solo un profesional de este caso puede recibirlo. Invítelo primero.',
    )
  return yes
}

/** Only the one who was asked answers, and only once. */
export function decideAnswer(
  { toMemberId, isAnswered }: { toMemberId: string; isAnswered: boolean },
  memberId: string,
): Decision<Refusal> {
  if (toMemberId !== memberId)
    return rule(
      'hand_over_not_yours',
      'Only the person who was asked can answer.',
      'Solo puede responder la persona a quien se le pidió.',
    )
  return isAnswered ? rule('hand_over_answered', 'This was answered already.', 'Esto ya se respondió.') : yes
}
