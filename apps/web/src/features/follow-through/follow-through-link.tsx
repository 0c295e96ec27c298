import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

const IS_AFTER: readonly Workspace['status'][] = ['concluded', 'reviewed']

/** Leads to the check-ins of this attempt after a no, or of the one before; what is due stands there and on the list of tasks. */
export function FollowThroughLink({ organizationId, plan }: { organizationId: string; plan: Workspace }) {
  const own = plan.outcome?.isNo ? plan.id : null
  const planId = IS_AFTER.includes(plan.status) ? own : plan.previousPlanId
  if (planId === null) return null
  return (
    <p>
      <Link to="/o/$organizationId/p/$planId/follow-through" params={{ organizationId, planId }}>
        <Trans>How it goes with what each of you said</Trans>
      </Link>
    </p>
  )
}
