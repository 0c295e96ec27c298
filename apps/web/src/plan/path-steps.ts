import type { Workspace } from '@holdfast/contracts/workspace'
import { type CasePage, isOfCase } from '@holdfast/domain/path/path-pages'
import type { PathStep as StepName } from '@holdfast/domain/path/path-steps'
import type { PathState } from '@holdfast/domain/path/path-task'
import { stepPages } from '@holdfast/domain/path/step-pages'
import { localize } from '../i18n/localize.ts'
import type { MarkState } from '../ui/status-mark.tsx'
import type { PlanPage } from './paths.ts'

/** A page of a step of the path, with its name and where it stands; null where no task is done on it. */
export type PathPage = { to: PlanPage; name: string; state: MarkState | null }
/** A step of the path with its pages. */
export type PathStep = { key: StepName; name: string; state: MarkState; ready: number; of: number; pages: PathPage[] }

const MARKS: Readonly<Record<PathState, MarkState>> = {
  not_started: 'none',
  in_progress: 'doing',
  ready: 'ready',
  needs_attention: 'care',
  later: 'later',
}
const ORDER: readonly MarkState[] = ['care', 'doing', 'none', 'later', 'ready']

/** The mark of a state. */
export const markOf = (state: PathState): MarkState => MARKS[state]

type LinkedPage = ReturnType<typeof stepPages>[number]['page']
type OfCase = CasePage | 'before'
const isPlanPage = (page: LinkedPage): page is Exclude<LinkedPage, OfCase> => !isOfCase(page) && page !== 'before'

/** What nobody sees before it is of use, or whoever does not lead. */
const isHidden = (plan: Workspace, page: PlanPage): boolean =>
  (page === 'compare' && plan.previousPlanId === null) ||
  (page === 'versions' && plan.can.edit.why === 'role') ||
  (page === 'follow-through' && plan.me.role === 'helper')

function pagesOf(plan: Workspace, step: StepName): PathPage[] {
  // at level 3 an ARISE network reads letters and limits: they stay within reach before
  const shown = stepPages(step, { approach: plan.approach, level: plan.level })
  return shown.flatMap(({ page, label }) => {
    if (!isPlanPage(page) || isHidden(plan, page)) return []
    const states = plan.path.tasks.flatMap((task) => (task.page === page ? [markOf(task.state)] : []))
    return [{ to: page, name: localize(label), state: ORDER.find((state) => states.includes(state)) ?? null }]
  })
}

/** The seven steps from the first question to the day and after, with the pages of this plan. */
export const pathSteps = (plan: Workspace): PathStep[] =>
  plan.path.steps.map(({ step, title, state, ready, of }) => ({
    key: step,
    name: title,
    state: markOf(state),
    ready,
    of,
    pages: pagesOf(plan, step),
  }))
