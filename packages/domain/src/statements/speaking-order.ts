import { text } from '@holdfast/content/statements'
import { type Decision, no, yes } from '../decision.ts'
import type { Attendance } from '../participants/participant.ts'
import type { Text } from '../text.ts'

type Refusal = { rule: string; reason: Text }

/** Whether these people can speak in this order: each once, and nobody who does not attend. */
export function decideSpeakingOrder(
  order: readonly string[],
  participants: readonly { id: string; attendance: Attendance }[],
): Decision<Refusal> {
  if (new Set(order).size !== order.length)
    return no({ rule: 'speaks_once', reason: text('decide-speaking-order.speaks_once.reason') })
  const away = participants.filter((one) => one.attendance === 'not_attending').map((one) => one.id)
  if (order.some((id) => away.includes(id)))
    return no({
      rule: 'speaker_attends',
      reason: text('decide-speaking-order.speaker_attends.reason'),
    })
  return yes
}
