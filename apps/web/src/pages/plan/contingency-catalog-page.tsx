import { CONTINGENCY_CATALOG } from '@holdfast/domain/contingencies/catalog'
import { Trans } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { AdoptContingency, ContingencyCatalog } from '../../features/contingencies/adopt-contingencies.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** What others prepared for: rows, and one of them to read and to take in. */
export default function ContingencyCatalogPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { at }: { at?: string } = useSearch({ strict: false })
  const can = plan.can.editContingencies
  const entry = CONTINGENCY_CATALOG.find(({ code }) => code === at)
  if (entry && can.allowed)
    return (
      <AdoptContingency
        entry={entry}
        planKey={key}
        participants={plan.participants.filter(({ attendance }) => attendance !== 'not_attending')}
        onDone={() => void navigate({ to: '.', search: {} as never })}
      />
    )
  return (
    <>
      <PageHeading lead={<Trans>Read what others prepared for, and take what fits.</Trans>}>
        <Trans>More that can happen</Trans>
      </PageHeading>
      {can.allowed ? <ContingencyCatalog adopted={plan.contingencies} /> : <p className="muted">{can.reason}</p>}
      <PageLink className="btn quiet" planKey={key} to="contingencies">
        <Trans>See what is in the plan</Trans>
      </PageLink>
    </>
  )
}
