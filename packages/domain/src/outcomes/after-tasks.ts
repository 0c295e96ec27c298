import { text } from '@holdfast/content/outcomes'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'
import { answerSoFar, type MeetingResult, type OutcomeDecision, tookPlace } from './outcome.ts'

/**
 * Something to do after the day, so many days after the outcome is known, or at an hour of its own. Whoever follows up looks
 * after it at first; a commitment is each participant's own.
 */
export type AfterTask = {
  code: string
  title: Text
  inDays: number
  inHours: number | null
  /** On the day that a yes for later names, instead of so many days from now. */
  onAgreedDay: boolean
  each: boolean
  source: Source
}

/** How the code of each of these begins: what is due after a day belongs to it, whatever attempt begins next (S1.12). */
export const AFTER_TASK_PREFIX = 'after.'

type Timing = { inDays: number; each?: boolean } | { inHours: number } | 'agreed day'
function timingOf(timing: Timing): Pick<AfterTask, 'inDays' | 'inHours' | 'onAgreedDay' | 'each'> {
  if (timing === 'agreed day') return { inDays: 0, inHours: null, onAgreedDay: true, each: false }
  if ('inHours' in timing)
    return { inDays: Math.floor(timing.inHours / 24), inHours: timing.inHours, onAgreedDay: false, each: false }
  return { inDays: timing.inDays, inHours: null, onAgreedDay: false, each: timing.each === true }
}
const task = (code: string, timing: Timing, ref: string, words: Text): AfterTask => ({
  code,
  ...timingOf(timing),
  title: words,
  source: { ref, standing: ref.startsWith('docs/') ? 'guidance' : 'sourced' },
})

/** What an outcome puts on the list, with somebody's name and a day (S0.19, S0.28, S0.30; F33, F79). */
export const AFTER_TASKS = content('after-tasks', {
  always: [
    task('family_support', { inDays: 3 }, 'S0.30', text('after-tasks.always.family_support.title')),
    task('therapy_person', { inDays: 7 }, 'S0.30', text('after-tasks.always.therapy_person.title')),
  ],
  yes: [
    task('arrival_call', { inDays: 0 }, 'docs/practice.md 7.3', text('after-tasks.yes.arrival_call.title')),
    task('trust_repair', { inDays: 2, each: true }, 'S0.19', text('after-tasks.yes.trust_repair.title')),
    task('presence', { inDays: 3, each: true }, 'S0.19', text('after-tasks.yes.presence.title')),
  ],
  // a yes for later: a bed, a witness, and a call on the first morning (docs/practice.md 8, C11)
  later: [
    task('bed_for_day', { inDays: 1 }, 'docs/practice.md 8', text('after-tasks.later.bed_for_day.title')),
    task('witness', { inDays: 1 }, 'docs/practice.md 8', text('after-tasks.later.witness.title')),
    task('first_morning_call', 'agreed day', 'docs/practice.md 8', text('after-tasks.later.first_morning_call.title')),
    task('arrival_call', 'agreed day', 'docs/practice.md 7.3', text('after-tasks.yes.arrival_call.title')),
    task('trust_repair', { inDays: 2, each: true }, 'S0.19', text('after-tasks.yes.trust_repair.title')),
  ],
  no: [
    task('check_2h', { inHours: 2 }, 'S1.12, docs/practice.md 5.4', text('after-tasks.no.check_2h.title')),
    task('check_24h', { inHours: 24 }, 'S1.12, docs/practice.md 5.4', text('after-tasks.no.check_24h.title')),
    task('standing_offer', { inDays: 1 }, 'S1.18', text('after-tasks.no.standing_offer.title')),
    task('check_72h', { inHours: 72 }, 'S1.12, docs/practice.md 5.4', text('after-tasks.no.check_72h.title')),
    task('check_7d', { inHours: 168 }, 'S1.12, docs/practice.md 5.4', text('after-tasks.no.check_7d.title')),
  ],
  stopped: [
    task(
      'after_stop_call',
      { inDays: 1 },
      'S4.11, docs/practice.md 9.5',
      text('after-tasks.stopped.after_stop_call.title'),
    ),
    task(
      'critical_incident',
      { inDays: 3 },
      'S4.11, docs/practice.md 9.5',
      text('after-tasks.stopped.critical_incident.title'),
    ),
  ],
} satisfies Record<string, readonly AfterTask[]>)

const STOPPED: readonly MeetingResult[] = ['stopped_safety', 'stopped_medical']

/**
 * What an outcome asks people to do next. A stop asks for care first; a meeting that was not held asks for the
 * family's own help only, and so does one whose answer is not known yet.
 */
export function afterTasks({
  meetingResult,
  decision,
}: {
  meetingResult: MeetingResult
  decision: OutcomeDecision
}): AfterTask[] {
  if (STOPPED.includes(meetingResult)) return [...AFTER_TASKS.stopped, ...AFTER_TASKS.always]
  if (!tookPlace(meetingResult)) return [...AFTER_TASKS.always]
  if (decision === 'accepted_delayed') return [...AFTER_TASKS.later, ...AFTER_TASKS.always]
  const answer = answerSoFar({ decision })
  return [...(answer === null ? [] : AFTER_TASKS[answer]), ...AFTER_TASKS.always]
}
