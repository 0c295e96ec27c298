import { Trans } from '@lingui/react/macro'
import { PrintPack } from '../../features/packs/print-pack.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function PrintPage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            The plan as sheets of paper, so that the day can be held without phones. It holds only what you may read.
          </Trans>
        }
      >
        <Trans>On paper</Trans>
      </PageHeading>
      <Notice tone={plan.status === 'drafting' ? 'caution' : 'info'}>
        <p>
          {plan.status === 'drafting' && (
            <>
              <Trans>The plan is not locked yet, so what you print today may change.</Trans>{' '}
            </>
          )}
          <Trans>
            Paper can be found. Keep the sheets where your loved one does not come across them, and destroy them after
            the day.
          </Trans>
        </p>
      </Notice>
      <PrintPack planKey={key} />
    </>
  )
}
