import type { Awareness } from '@holdfast/contracts/awareness'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

/** On the plan at a glance: the loved one may know, and it is open how to go on. */
export function DisclosureNotice({
  awareness,
  planKey,
  status,
}: {
  awareness: Awareness
  planKey: PlanKey
  status: string
}) {
  const open = awareness.disclosures.some(({ decision, stands }) => decision === null || stands)
  if (!open || (status !== 'drafting' && status !== 'ready')) return null
  return (
    <Notice tone="caution">
      <h2>
        <Trans>Your loved one may know about the plan</Trans>
      </h2>
      <p>
        <Trans>If they ask, nobody has to lie. The day and the way are open again until the case leads decide.</Trans>{' '}
        {status === 'ready' && <Trans>To change them, unlock the plan first.</Trans>}
      </p>
      <p>
        <Link to="/o/$organizationId/p/$planId/people/awareness" params={planKey}>
          <Trans>See how you go on</Trans>
        </Link>
      </p>
    </Notice>
  )
}
