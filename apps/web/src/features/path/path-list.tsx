import type { PathTask } from '@holdfast/contracts/path'
import type { Workspace } from '@holdfast/contracts/workspace'
import { useLingui } from '@lingui/react/macro'
import { PageLink } from '../../plan/page-link.tsx'
import { type PathStep, pathSteps } from '../../plan/path-steps.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { MarkIcon } from '../../ui/icon.tsx'
import { MarkWord } from '../../ui/status-mark.tsx'
import { TaskRows } from './task-rows.tsx'

/** More than so many are never counted, and never listed on a home. */
export const MOST_SHOWN = 5

/** The step that is open: that of the offered task, else the first that is not ready. */
export const openStep = ({ path }: Workspace): string | undefined =>
  path.tasks.find(({ key }) => key === path.now?.key)?.step ??
  path.steps.find(({ state }) => state !== 'ready')?.step ??
  path.steps[0]?.step

const weight = (task: PathTask): number => (task.state === 'ready' || task.state === 'later' ? 1 : 0)

/** The tasks of a step, the open ones first, as many as a home shows. */
export const tasksOf = ({ path }: Workspace, step: string | undefined): PathTask[] =>
  path.tasks.filter((task) => task.step === step).toSorted((a, b) => weight(a) - weight(b))

/** How a step stands, in one word, or as a count where it is small. */
export function Standing({ step: { state, ready, of } }: { step: PathStep }) {
  const { t } = useLingui()
  const isCounted = of <= MOST_SHOWN && of > 0 && (state === 'doing' || state === 'care')
  return isCounted ? t`${ready} of ${of}` : <MarkWord state={state} />
}

/** The path of seven steps, with the tasks of the one that is open. */
export function PathList({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const open = openStep(plan)
  return (
    <ol className="path">
      {pathSteps(plan).map((step) => {
        const isOpen = step.key === open
        return (
          <li key={step.key} className={`step ${step.state} ${isOpen ? 'open' : ''}`}>
            <span className="node">
              <MarkIcon name={`m-${step.state}`} />
            </span>
            <PageLink planKey={planKey} to={step.pages[0]?.to ?? ''}>
              <span>{step.name}</span>
              <span>
                <Standing step={step} />
              </span>
            </PageLink>
            {isOpen && <TaskRows plan={plan} planKey={planKey} tasks={tasksOf(plan, step.key).slice(0, MOST_SHOWN)} />}
          </li>
        )
      })}
    </ol>
  )
}
