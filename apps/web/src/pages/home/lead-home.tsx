import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { NowCard } from '../../features/path/now-card.tsx'
import { MOST_SHOWN, openStep, PathList, tasksOf } from '../../features/path/path-list.tsx'
import { TaskRows } from '../../features/path/task-rows.tsx'
import { WeekStrip } from '../../features/path/week-strip.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useIsWide } from '../../ui/use-wide.ts'
import { WaitingFor } from '../waiting-for.tsx'

/** The home of whoever leads: the week, the one thing to do, the path, and whom the plan waits for. */
export function LeadHome({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const open = plan.path.steps.find(({ step }) => step === openStep(plan))
  const isWide = useIsWide()
  return (
    <>
      {plan.logistics.startsAt !== null && <WeekStrip plan={plan} />}
      <NowCard plan={plan} planKey={planKey} />
      <section className="stack">
        <div className="head">
          <h2>{isWide ? open?.title : <Trans>The path</Trans>}</h2>
          <Link to="/o/$organizationId/p/$planId" params={planKey}>
            <Trans>Open the plan</Trans>
          </Link>
        </div>
        {isWide ? (
          <TaskRows plan={plan} planKey={planKey} tasks={tasksOf(plan, open?.step).slice(0, MOST_SHOWN)} />
        ) : (
          <PathList plan={plan} planKey={planKey} />
        )}
      </section>
      {!isWide && <WaitingFor plan={plan} planKey={planKey} />}
    </>
  )
}
