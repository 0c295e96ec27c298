import { Trans } from '@lingui/react/macro'
import { Empty } from '../ui/empty.tsx'
import { PageLink } from './page-link.tsx'
import type { PlanKey } from './plan-key.ts'

/** In place of what is arranged for people, while the plan has none. */
export function NobodyYet({ planKey }: { planKey: PlanKey }) {
  return (
    <Empty
      action={
        <PageLink className="btn quiet" planKey={planKey} to="people">
          <Trans>Go to the people</Trans>
        </PageLink>
      }
    >
      <Trans>Nobody is in this plan yet. Begin with the people.</Trans>
    </Empty>
  )
}
