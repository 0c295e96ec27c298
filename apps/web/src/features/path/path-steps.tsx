import type { Workspace } from '@holdfast/contracts/workspace'
import { useLingui } from '@lingui/react/macro'
import { PageLink } from '../../plan/page-link.tsx'
import { type PathStep, pathSteps } from '../../plan/path-steps.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon, MarkIcon } from '../../ui/icon.tsx'
import { ShowAll } from '../../ui/show-all.tsx'
import { openStep, Standing, tasksOf } from './path-list.tsx'
import { TaskRows } from './task-rows.tsx'

/** So many tasks of a step are shown before all of them are asked for. */
const FEW_TASKS = 5

/** Everything of a step: its tasks, the open ones first, then its pages that no task leads to. */
function StepContents({ plan, planKey, step }: { plan: Workspace; planKey: PlanKey; step: PathStep }) {
  const tasks = tasksOf(plan, step.key)
  const others = step.pages.filter(({ to }) => tasks.every(({ page }) => page !== to))
  return (
    <div className="stepbody">
      {tasks.length > 0 && (
        <ShowAll items={tasks} few={FEW_TASKS}>
          {(shown) => <TaskRows plan={plan} planKey={planKey} tasks={shown} />}
        </ShowAll>
      )}
      {others.length > 0 && (
        <ul className="pagelinks">
          {others.map(({ to, name }) => (
            <li key={to}>
              <PageLink planKey={planKey} to={to}>
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The seven steps of the plan, one of them open with all that belongs to it. */
export function PathSteps({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const open = openStep(plan)
  return (
    <nav aria-label={t`Pages of this plan`}>
      <ol className="path">
        {pathSteps(plan).map((step) => (
          <li key={step.key} className={`step ${step.state}`}>
            <span className="node">
              <MarkIcon name={`m-${step.state}`} />
            </span>
            <details open={step.key === open}>
              <summary>
                <span>{step.name}</span>
                <span>
                  <Standing step={step} />
                  <Icon name="chevron-down" small />
                </span>
              </summary>
              <StepContents plan={plan} planKey={planKey} step={step} />
            </details>
          </li>
        ))}
      </ol>
    </nav>
  )
}
