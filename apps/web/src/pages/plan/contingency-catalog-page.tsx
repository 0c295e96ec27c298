import { Trans } from '@lingui/react/macro'
import { ContingencyCatalog } from '../../features/contingencies/adopt-contingencies.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function ContingencyCatalogPage() {
  const { plan, key } = usePlan()
  const can = plan.can.editContingencies
  const people = plan.participants.filter(({ attendance }) => attendance !== 'not_attending')
  return (
    <>
      <PageHeading lead={<Trans>Read what others prepared for, and take what fits.</Trans>}>
        <Trans>More that can happen</Trans>
      </PageHeading>
      {can.allowed ? (
        <ContingencyCatalog planKey={key} adopted={plan.contingencies} participants={people} />
      ) : (
        <p className="muted">{can.reason}</p>
      )}
      <PageLink className="btn quiet" planKey={key} to="contingencies">
        <Trans>See what is in the plan</Trans>
      </PageLink>
    </>
  )
}
