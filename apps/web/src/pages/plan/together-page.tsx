import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { SideBySide } from '../../features/consequences/side-by-side.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Everybody's limits beside each other. */
export default function TogetherPage(): ReactElement {
  const { plan, key } = usePlan()
  const all = (
    <PageLink className="btn quiet" planKey={key} to="consequences">
      <Trans>All limits</Trans>
    </PageLink>
  )
  return (
    <>
      <PageHeading
        lead={
          <Trans>A parent can end what a friend never gave. Different limits are fair when each can be kept.</Trans>
        }
      >
        <Trans>Side by side</Trans>
      </PageHeading>
      {plan.consequences.length === 0 ? (
        <Empty action={all}>
          <Trans>Nobody has written a limit yet. They stand here beside each other as they come.</Trans>
        </Empty>
      ) : (
        <>
          <SideBySide planKey={key} consequences={plan.consequences} people={plan.participants} />
          <div className="actions">{all}</div>
        </>
      )}
    </>
  )
}
