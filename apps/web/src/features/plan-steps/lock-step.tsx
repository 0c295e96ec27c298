import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Card } from '../../ui/card.tsx'

type Props = { plan: Workspace; planKey: PlanKey; next?: boolean }

/** The way to the page on which the plan is locked for the day. `next`: nothing else is left to do. */
export function LockStep({ plan, planKey, next = false }: Props) {
  if (!plan.can.lock.allowed) return null
  return (
    <Card next={next}>
      <h2>
        <Trans>Lock the plan for the day</Trans>
      </h2>
      <p>
        <Trans>Then its words no longer change. You can unlock it again, with a reason.</Trans>
      </p>
      <div>
        <PageLink className={next ? 'btn' : 'btn quiet'} planKey={planKey} to="day/lock">
          <Trans>Look it over, and lock</Trans>
        </PageLink>
      </div>
    </Card>
  )
}
