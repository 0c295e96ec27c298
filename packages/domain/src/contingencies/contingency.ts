import type { Text } from '../text.ts'

/** What happens to the meeting when a contingency comes true (docs/practice.md 8). */
export const STOP_RULES = [
  'continue',
  'hold_the_ask',
  'pause',
  'wait_or_postpone',
  'switch_to_invitational',
  'facilitator_decides',
  'close',
  'stop',
] as const
/** What happens to the meeting when the scenario comes up, from going on to stopping (docs/practice.md 8). */
export type StopRule = (typeof STOP_RULES)[number]

/** What a stop rule means for the meeting, in plain words (docs/practice.md 8). */
export const STOP_RULE_LABELS: Readonly<Record<StopRule, Text>> = {
  continue: { en: 'Go on', es: 'Seguir' },
  hold_the_ask: { en: 'Stay with the question', es: 'Mantener la pregunta' },
  pause: { en: 'Pause', es: 'Hacer una pausa' },
  wait_or_postpone: { en: 'Wait, or another day', es: 'Esperar u otro día' },
  switch_to_invitational: { en: 'Change to an open invitation', es: 'Pasar a una invitación abierta' },
  facilitator_decides: { en: 'The facilitator decides', es: 'Decide quien facilita' },
  close: { en: 'Close with love', es: 'Cerrar con cariño' },
  stop: { en: 'Stop the meeting', es: 'Detener la reunión' },
}
