import type { RunEventKind } from '@holdfast/domain/run/run-event'

/** What is likely to happen in each step, one tap each; everything else is under “Something happens”. */
export const LIKELY: Readonly<Record<string, readonly RunEventKind[]>> = {
  welcome: ['arrived', 'welcome_said'],
  letters: ['pause'],
  pause: ['resumed'],
  objections: ['bargaining_offer', 'objection'],
  after_yes: ['set_out', 'arrived_at_care', 'admission_confirmed'],
  after_no: ['left_the_room'],
  close: ['left_the_house'],
}
