import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { organizationContactsQuery } from '../../features/crisis-contacts/contacts.queries.ts'
import { PrintPack } from '../../features/packs/print-pack.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** The plan on paper: which sheets, on which paper, what is in them and who may read them. */
export default function PrintPage() {
  const { plan, key } = usePlan()
  const contacts = useQuery(organizationContactsQuery(key.organizationId))
  return (
    <>
      <PageHeading lead={<Trans>The plan as sheets of paper, so that the day can be held without phones.</Trans>}>
        <Trans>On paper</Trans>
      </PageHeading>
      <PrintPack plan={plan} planKey={key} country={contacts.data?.country} />
      <Notice tone={plan.status === 'drafting' ? 'caution' : 'info'}>
        {plan.status === 'drafting' && (
          <p>
            <Trans>The plan is not locked yet. Each sheet says that it is a draft.</Trans>
          </p>
        )}
        <p>
          <Trans>
            Paper can be found. Keep it where your loved one does not come across it, and shred it afterward.
          </Trans>
        </p>
      </Notice>
    </>
  )
}
