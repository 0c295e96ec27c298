import { text } from '@holdfast/content/path-tasks'
import type { CaseAction } from '../permissions/case-actions.ts'
import type { Text } from '../text.ts'
import type { PathPage } from './path-pages.ts'
import type { PathStep } from './path-steps.ts'

/**
 * Whose a kind of task is. `each`: of every participant who is asked · `leads`: of whoever leads the case · `assessor`: of the
 * professionals, and of the lead while there is none · `professional`: of the professionals alone · `signer` and `observer`: who
 * signs the go, and who looks at the start · `everyone`: of all who are in the case.
 */
export type TaskScope = 'each' | 'leads' | 'assessor' | 'professional' | 'signer' | 'observer' | 'everyone'

type Row = [step: PathStep, scope: TaskScope, action: CaseAction, page: PathPage, minutes: number]

const ROWS = {
  // Is everyone safe?
  risk: ['safe', 'assessor', 'risk.assess', 'risk', 5],
  screening: ['safe', 'each', 'safety_screening.answer', 'people/my-safety', 4],
  safety_look: ['safe', 'professional', 'safety_screening.follow_up', 'people/safety', 5],
  safety_plan: ['safe', 'assessor', 'safety_plan.edit', 'safety', 10],
  // Find your way
  first_call: ['way', 'leads', 'first_call.edit', 'first-call', 5],
  approach: ['way', 'leads', 'plan.edit', 'approach', 5],
  worksheets: ['way', 'leads', 'worksheet.edit', 'approach', 10],
  recovery_plan: ['way', 'each', 'worksheet.edit', 'approach', 10],
  // Gather your people
  people: ['people', 'leads', 'participant.edit', 'people', 5],
  invite: ['people', 'leads', 'member.invite', 'people', 2],
  roles: ['people', 'leads', 'participant.edit', 'people', 5],
  fit: ['people', 'leads', 'participant.edit', 'people', 5],
  fit_decide: ['people', 'professional', 'suitability.decide', 'people', 5],
  about: ['people', 'each', 'about.edit', 'people/about-me', 10],
  learn: ['people', 'each', 'learning.complete', 'learn', 5],
  awareness: ['people', 'leads', 'awareness.edit', 'people/awareness', 3],
  needs: ['people', 'leads', 'accommodations.edit', 'needs', 3],
  // Find the words
  letter: ['words', 'each', 'statement.edit', 'statements', 15],
  letter_in_name: ['words', 'leads', 'statement.write_in_name', 'statements', 15],
  limit: ['words', 'each', 'consequence.edit', 'consequences', 10],
  stance: ['words', 'each', 'stance.give', 'consequences', 3],
  limit_look: ['words', 'professional', 'consequence.review', 'consequences', 5],
  agreement: ['words', 'each', 'consequence.edit', 'consequences', 5],
  enabling: ['words', 'each', 'enabling.edit', 'consequences', 5],
  order: ['words', 'leads', 'statement.order', 'statements', 2],
  // Make it possible
  place: ['possible', 'leads', 'treatment.edit', 'treatment', 10],
  cover: ['possible', 'leads', 'treatment.edit', 'treatment', 10],
  bed: ['possible', 'leads', 'treatment.edit', 'treatment', 5],
  tie: ['possible', 'professional', 'treatment.declare_tie', 'treatment', 2],
  date: ['possible', 'leads', 'logistics.edit', 'logistics', 5],
  venue: ['possible', 'leads', 'logistics.edit', 'logistics', 3],
  arrival: ['possible', 'leads', 'participant_schedule.edit', 'logistics/arrival', 3],
  my_day: ['possible', 'each', 'participant_schedule.edit', 'logistics/afterwards', 3],
  drive: ['possible', 'leads', 'logistics.edit', 'logistics/transport', 5],
  lists: ['possible', 'leads', 'checklist.edit', 'logistics/lists', 10],
  // Practice
  answers: ['practice', 'leads', 'contingency.edit', 'contingencies', 15],
  excuses: ['practice', 'leads', 'contingency.edit', 'contingencies', 10],
  check_plan: ['practice', 'leads', 'sobriety_plan.edit', 'sobriety', 5],
  seating: ['practice', 'leads', 'logistics.edit', 'logistics/seating', 5],
  rehearsal: ['practice', 'leads', 'rehearsal.edit', 'rehearsals', 60],
  practice: ['practice', 'each', 'rehearsal.read', 'rehearsals', 60],
  // The day and after
  lock: ['day', 'leads', 'plan.lock', 'day/lock', 3],
  vote: ['day', 'each', 'go_no_go.vote', 'day/eve', 2],
  go_no_go: ['day', 'signer', 'go_no_go.sign', 'day/eve', 5],
  check: ['day', 'observer', 'sobriety_check.record', 'day/look', 5],
  begin: ['day', 'leads', 'run.start', 'day/look', 1],
  read_day: ['day', 'everyone', 'logistics.read', 'day', 3],
  meeting: ['day', 'everyone', 'run_event.read', 'run', 60],
  outcome: ['day', 'leads', 'outcome.edit', 'outcome', 2],
  follow_through: ['day', 'each', 'follow_through.record', 'follow-through', 2],
  account: ['day', 'everyone', 'account.write', 'review', 10],
  review: ['day', 'leads', 'review.edit', 'review', 30],
  next_plan: ['day', 'leads', 'plan.create', 'review', 5],
  moment: ['day', 'leads', 'worksheet.log', 'approach', 3],
  // what somebody wrote down, or the approach asks for
  task: ['possible', 'leads', 'task.tick', 'tasks', 0],
} as const satisfies Record<string, Row>

/** What a task is about; each kind has one page, one right and one reason. */
export type PathKind = keyof typeof ROWS
/** Every kind, in the order of the path. */
export const PATH_KINDS = Object.keys(ROWS) as [PathKind, ...PathKind[]]

/** What a kind of task is called, why it is done, where, and the right that doing it takes. */
export type TaskKind = Readonly<{
  step: PathStep
  scope: TaskScope
  action: CaseAction
  page: PathPage
  minutes: number
  title: Text
  why: Text
}>

/** Every kind of task on the path. */
export const TASK_KINDS = Object.fromEntries(
  PATH_KINDS.map((name) => {
    const [step, scope, action, page, minutes] = ROWS[name]
    const words = { title: text(`path-tasks.${name}.title`), why: text(`path-tasks.${name}.why`) }
    return [name, { step, scope, action, page, minutes, ...words }]
  }),
) as Readonly<Record<PathKind, TaskKind>>

const OF_OTHERS = [
  'screening',
  'recovery_plan',
  'about',
  'learn',
  'letter',
  'limit',
  'stance',
  'agreement',
  'enabling',
  'my_day',
  'practice',
  'vote',
  'follow_through',
] as const
type OfOthers = (typeof OF_OTHERS)[number]
const isOfOthers = (name: PathKind): name is OfOthers => (OF_OTHERS as readonly PathKind[]).includes(name)

/** What the same task is called where it is other people's; `{names}` are theirs. */
export const titleOfOthers = (name: PathKind): Text =>
  isOfOthers(name) ? text(`path-tasks.${name}.others`) : TASK_KINDS[name].title
