import { text } from '@holdfast/content/run'
import { content } from '../content/content.ts'
import type { DayRole } from '../participants/participant.ts'
import type { Text } from '../text.ts'

/** One step of the day: when it begins, counted in minutes from the arrival of the loved one, and who does it. */
export type RunStep = { code: string; fromMinutes: number; minutes: number; role: DayRole; label: Text; text: Text }

const step = (code: string, fromMinutes: number, minutes: number, role: DayRole, label: Text, said: Text): RunStep => ({
  code,
  fromMinutes,
  minutes,
  role,
  label,
  text: said,
})

/** The order of the day with its usual lengths: a proposal that the facilitator adapts (docs/practice.md 7.3). */
export const RUN_OF_SHOW = content('run-of-show', [
  step('gather', -90, 70, 'facilitator', text('run-of-show.gather.label'), text('run-of-show.gather.text')),
  step('prepare', -20, 15, 'safety_lead', text('run-of-show.prepare.label'), text('run-of-show.prepare.text')),
  step('greet', -5, 5, 'greeter', text('run-of-show.greet.label'), text('run-of-show.greet.text')),
  step('welcome', 0, 5, 'facilitator', text('run-of-show.welcome.label'), text('run-of-show.welcome.text')),
  step(
    'sobriety_check',
    5,
    10,
    'sobriety_observer',
    text('run-of-show.sobriety_check.label'),
    text('run-of-show.sobriety_check.text'),
  ),
  step('letters', 15, 30, 'chair', text('run-of-show.letters.label'), text('run-of-show.letters.text')),
  step('pause', 45, 2, 'facilitator', text('run-of-show.pause.label'), text('run-of-show.pause.text')),
  step('ask', 47, 3, 'facilitator', text('run-of-show.ask.label'), text('run-of-show.ask.text')),
  step('objections', 50, 15, 'chair', text('run-of-show.objections.label'), text('run-of-show.objections.text')),
  step('after_yes', 65, 15, 'transport_lead', text('run-of-show.after_yes.label'), text('run-of-show.after_yes.text')),
  step('after_no', 65, 10, 'chair', text('run-of-show.after_no.label'), text('run-of-show.after_no.text')),
  step('close', 75, 15, 'facilitator', text('run-of-show.close.label'), text('run-of-show.close.text')),
  step('look_after', 90, 15, 'facilitator', text('run-of-show.look_after.label'), text('run-of-show.look_after.text')),
] satisfies RunStep[])

/** The codes of the steps, in their order. */
export const STEP_CODES = RUN_OF_SHOW.map(({ code }) => code) as [string, ...string[]]
