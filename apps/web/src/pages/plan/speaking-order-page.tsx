import { Trans } from '@lingui/react/macro'
import { SpeakingOrder } from '../../features/statements/speaking-order.tsx'
import { SpeakingTurns } from '../../features/statements/speaking-turns.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** Who speaks when and for how long: a bar for each turn, then the order itself. */
export default function SpeakingOrderPage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading
        lead={<Trans>Begin with the calmest, strongest bond. Put the person who is hardest to refuse last.</Trans>}
      >
        <Trans>Who speaks when</Trans>
      </PageHeading>
      <SpeakingTurns plan={plan} planKey={key} />
      <SpeakingOrder plan={plan} planKey={key} />
    </>
  )
}
