import { text } from '@holdfast/content/run'
import { content } from '../content/content.ts'
import type { DayRole } from '../participants/participant.ts'
import type { Text } from '../text.ts'

/** One step of the day: when it begins, counted in minutes from the arrival of the loved one, and who does it. */
export type RunStep = { code: string; fromMinutes: number; minutes: number; role: DayRole; label: Text; words: Text }

const step = (
  code: string,
  fromMinutes: number,
  minutes: number,
  role: DayRole,
  label: Text,
  words: Text,
): RunStep => ({
  code,
  fromMinutes,
  minutes,
  role,
  label,
  words,
})

/** The order of the day with its usual lengths: a proposal that the facilitator adapts (docs/practice.md 7.3). */
export const RUN_OF_SHOW = content('run-of-show', [
  step('gather', -90, 70, 'facilitator', text('run-of-show.gather.label'), text('run-of-show.gather.words')),
  step('prepare', -20, 15, 'safety_lead', text('run-of-show.prepare.label'), text('run-of-show.prepare.words')),
  step('greet', -5, 5, 'greeter', text('run-of-show.greet.label'), text('run-of-show.greet.words')),
  step('welcome', 0, 5, 'facilitator', text('run-of-show.welcome.label'), text('run-of-show.welcome.words')),
  step(
    'sobriety_check',
    5,
    10,
    'sobriety_observer',
    text('run-of-show.sobriety_check.label'),
    text('run-of-show.sobriety_check.words'),
  ),
  step('letters', 15, 30, 'chair', text('run-of-show.letters.label'), text('run-of-show.letters.words')),
  step('pause', 45, 2, 'facilitator', text('run-of-show.pause.label'), text('run-of-show.pause.words')),
  step('ask', 47, 3, 'facilitator', text('run-of-show.ask.label'), text('run-of-show.ask.words')),
  step('objections', 50, 15, 'chair', text('run-of-show.objections.label'), text('run-of-show.objections.words')),
  step('after_yes', 65, 15, 'transport_lead', text('run-of-show.after_yes.label'), text('run-of-show.after_yes.words')),
  step('after_no', 65, 10, 'chair', text('run-of-show.after_no.label'), text('run-of-show.after_no.words')),
  step('close', 75, 15, 'facilitator', text('run-of-show.close.label'), text('run-of-show.close.words')),
  step('look_after', 90, 15, 'facilitator', text('run-of-show.look_after.label'), text('run-of-show.look_after.words')),
] satisfies RunStep[])

/** The codes of the steps, in their order. */
export const STEP_CODES = RUN_OF_SHOW.map(({ code }) => code) as [string, ...string[]]
