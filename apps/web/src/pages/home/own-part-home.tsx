import type { PathTask } from '@holdfast/contracts/path'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { MyAnswer } from '../../features/invitations/my-answer.tsx'
import { NowCard } from '../../features/path/now-card.tsx'
import { MOST_SHOWN } from '../../features/path/path-list.tsx'
import { TaskRows } from '../../features/path/task-rows.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What is said or written is one thing on this page: the limit, then the answers to those of the others. */
function oneForLimits(tasks: readonly PathTask[]): PathTask[] {
  const limits = tasks.filter(({ kind }) => kind === 'limit' || kind === 'stance')
  const shown = limits.find(({ state }) => state !== 'ready') ?? limits[0]
  return tasks.filter((task) => !limits.includes(task) || task === shown)
}

/** The home of whoever takes part or helps: what is theirs, how long it takes, and nothing else. */
export function OwnPartHome({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const mine = oneForLimits(plan.path.tasks.filter((task) => task.mine && task.kind !== 'screening'))
  const privately = plan.path.tasks.filter((task) => task.mine && task.kind === 'screening')
  const ready = mine.filter(({ state }) => state === 'ready').length
  const minutes = mine.reduce(
    (sum, task) => sum + (task.state === 'ready' || task.state === 'later' ? 0 : task.minutes),
    0,
  )
  return (
    <>
      <section className="stack">
        <h2>
          <Trans>Your part</Trans>
        </h2>
        <p>
          {mine.length > 0 && mine.length <= MOST_SHOWN && (
            <>
              <Trans>
                {ready} of your {mine.length} things are ready.
              </Trans>{' '}
            </>
          )}
          {minutes > 0 && (
            <>
              <Trans>About {minutes} minutes are left.</Trans>{' '}
            </>
          )}
          <Trans>{plan.caseAlias} does not see any of this.</Trans>
        </p>
      </section>
      <NowCard plan={plan} planKey={planKey} />
      {mine.length > 0 && (
        <section className="stack">
          <h2 className="hide">
            <Trans>What is yours to do</Trans>
          </h2>
          <TaskRows plan={plan} planKey={planKey} tasks={mine} />
        </section>
      )}
      {privately.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>Only for you</Trans>
          </h2>
          <TaskRows plan={plan} planKey={planKey} tasks={privately} />
        </section>
      )}
      <p>
        <Link to="/o/$organizationId/p/$planId" params={planKey}>
          <Trans>Open the plan</Trans>
        </Link>
      </p>
      <MyAnswer caseKey={{ organizationId: planKey.organizationId, caseId: plan.caseId }} />
    </>
  )
}
