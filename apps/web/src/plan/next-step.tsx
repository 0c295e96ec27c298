import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { Progress } from '../ui/progress.tsx'
import { nowOf, TaskLink } from './task-link.tsx'
import type { PlanKey } from './plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

const blockersOf = (plan: Workspace) => plan.readiness.findings.filter(({ severity }) => severity === 'blocker')

/** The one thing to do now, in a card with one button; `children` stand beside the button. */
export function NextStep({ plan, planKey, children }: Props & { children?: ReactNode }) {
  return (
    <Card next>
      <h2>
        <Trans>Next for you</Trans>
      </h2>
      <p>
        <NextWords plan={plan} />
      </p>
      <div className="row">
        <NextPage plan={plan} planKey={planKey} />
        {children}
      </div>
      {plan.status === 'drafting' && <PartsDone plan={plan} />}
    </Card>
  )
}

function NextWords({ plan }: { plan: Workspace }) {
  switch (plan.status) {
    case 'drafting':
      if (plan.path.now) return plan.path.now.why
      return plan.can.lock.allowed && blockersOf(plan).length === 0 ? (
        <Trans>Everything is there. Read it once more, then lock the plan.</Trans>
      ) : (
        <Trans>Nothing waits for you right now.</Trans>
      )
    case 'ready':
      return <Trans>The plan is ready. On the day, begin with the sobriety check.</Trans>
    case 'under_way':
      return <Trans>The meeting is under way.</Trans>
    case 'concluded':
      return <Trans>The day is over. Rest first. When you are ready, look back together.</Trans>
    case 'reviewed':
      return <Trans>The review is done. A next attempt can begin from what it taught you.</Trans>
  }
}

/** The page where the next step is taken; nothing where only the plan itself is left to read. */
function NextPage({ plan, planKey }: Props) {
  const task = nowOf(plan)
  const page = (section: 'day' | 'review', words: ReactNode) => (
    <Link className="btn" to={`/o/$organizationId/p/$planId/${section}`} params={planKey}>
      {words}
    </Link>
  )
  switch (plan.status) {
    case 'drafting':
      return (
        task && (
          <TaskLink className="btn" caseId={plan.caseId} planKey={planKey} task={task}>
            {task.title}
          </TaskLink>
        )
      )
    case 'ready':
      return page('day', <Trans>Go to the day</Trans>)
    case 'under_way':
      return page('day', <Trans>Go to the meeting</Trans>)
    case 'concluded':
      return page('review', <Trans>Go to the review</Trans>)
    case 'reviewed':
      return page('review', <Trans>Read the review</Trans>)
  }
}

function PartsDone({ plan }: { plan: Workspace }) {
  const { sections } = plan.readiness
  const complete = sections.filter(({ blockers }) => blockers === 0).length
  return (
    <Progress value={complete} most={sections.length}>
      <span className="muted">
        <Trans>
          {complete} of {sections.length} parts have what they need
        </Trans>
      </span>
    </Progress>
  )
}

/** Whether anything stands between the plan and the day, and how much. */
export function MissingHeading({ plan }: { plan: Workspace }) {
  const missing = blockersOf(plan).length
  return (
    <h2>
      {missing === 0 ? (
        <Trans>Nothing stands between this plan and the day</Trans>
      ) : (
        <Trans>Still missing before the day: {missing}</Trans>
      )}
    </h2>
  )
}
