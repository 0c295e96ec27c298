/** What happens to the meeting when a contingency comes true (domain.md 8). */
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
export type StopRule = (typeof STOP_RULES)[number]
