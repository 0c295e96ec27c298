import { text } from '@holdfast/content/tasks'
import type { Text } from '../text.ts'
import type { Approach } from '../plan/approach.ts'
import { content } from '../content/content.ts'
import { COUNTDOWN, type CountdownTask } from './countdown.ts'

/** A task of an approach: how long before or after the meeting, and who looks after it at first. */
export type TemplateTask = CountdownTask

const task = (
  code: string,
  offsetDays: number,
  owner: TemplateTask['owner'],
  ref: string,
  words: Text,
): TemplateTask => ({
  code,
  offsetDays,
  offsetMinutes: null,
  owner,
  dayRole: null,
  title: words,
  source: { ref, standing: 'guidance' },
})

const GROUP: readonly TemplateTask[] = [
  ...COUNTDOWN,
  task('rest', 1, 'lead', 'S3.12', text('task-templates.group.rest')),
  task('look_back', 7, 'lead', 'docs/practice.md 10.4', text('task-templates.group.look_back')),
]

/** What each approach asks people to do, with days counted from the day of the plan (docs/practice.md 2). */
export const TASK_TEMPLATES: Readonly<Record<Approach, readonly TemplateTask[]>> = content('task-templates', {
  none: [task('crisis_line', 0, 'lead', 'docs/practice.md 2.5', text('task-templates.none.crisis_line.title'))],
  one_conversation: [
    task('practice', -3, 'lead', 'docs/practice.md 2.1', text('task-templates.one_conversation.practice.title')),
    task('moment', -1, 'lead', 'S2.12', text('task-templates.one_conversation.moment.title')),
    task('after', 1, 'lead', 'S0.28', text('task-templates.one_conversation.after.title')),
  ],
  craft: [
    task('safety', -42, 'lead', 'docs/practice.md 2.3', text('task-templates.craft.safety.title')),
    task('triggers', -35, 'lead', 'docs/practice.md 2.3', text('task-templates.craft.triggers.title')),
    task('speaking', -28, 'lead', 'docs/practice.md 2.3', text('task-templates.craft.speaking.title')),
    task('rewards', -21, 'lead', 'docs/practice.md 2.3', text('task-templates.craft.rewards.title')),
    task('own_life', -14, 'lead', 'S0.22', text('task-templates.craft.own_life.title')),
    task('first_call_open', -7, 'lead', 'docs/practice.md 2.3', text('task-templates.craft.first_call_open.title')),
  ],
  arise: [
    task('gather', -10, 'lead', 'docs/practice.md 2.2', text('task-templates.arise.gather.title')),
    task('agree', -7, 'lead', 'docs/practice.md 2.2', text('task-templates.arise.agree.title')),
    task('invite', -4, 'lead', 'docs/practice.md 2.2', text('task-templates.arise.invite.title')),
    task('remind', -1, 'lead', 'docs/practice.md 2.2', text('task-templates.arise.remind.title')),
    task('tell', 1, 'lead', 'docs/practice.md 2.2', text('task-templates.arise.tell.title')),
    ...GROUP,
  ],
  systemic: [
    task('assess', -21, 'interventionist', 'docs/practice.md 2.4', text('task-templates.systemic.assess.title')),
    task('coach', -10, 'interventionist', 'docs/practice.md 2.4', text('task-templates.systemic.coach.title')),
    task('invite', -7, 'lead', 'docs/practice.md 2.4', text('task-templates.systemic.invite.title')),
    task('place', -5, 'lead', 'docs/practice.md 2.4', text('task-templates.systemic.place.title')),
    ...GROUP,
    task('month', 30, 'interventionist', 'docs/practice.md 2.4', text('task-templates.systemic.month.title')),
  ],
  johnson: [
    task('learn', -18, 'lead', 'S2.6', text('task-templates.johnson.learn.title')),
    task('letters', -14, 'lead', 'docs/practice.md 2.1', text('task-templates.johnson.letters.title')),
    task('places', -10, 'lead', 'S2.1, S2.2', text('task-templates.johnson.places.title')),
    task('bag', -1, 'lead', 'docs/practice.md 7.1', text('task-templates.johnson.bag.title')),
    ...GROUP,
    task('promises', 14, 'lead', 'S1.12', text('task-templates.johnson.promises.title')),
  ],
})
