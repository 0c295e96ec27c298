import { Trans } from '@lingui/react/macro'
import { SpeakingOrder } from '../../features/statements/speaking-order.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function SpeakingOrderPage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading
        lead={<Trans>Begin with the calmest, strongest bond. Put the person who is hardest to refuse last.</Trans>}
      >
        <Trans>Who speaks when</Trans>
      </PageHeading>
      <SpeakingOrder plan={plan} planKey={key} />
    </>
  )
}
