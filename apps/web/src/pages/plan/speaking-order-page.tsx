import { Trans } from '@lingui/react/macro'
import { SpeakingOrder } from '../../features/statements/speaking-order.tsx'
import { SpeakingTurns } from '../../features/statements/speaking-turns.tsx'
import { NobodyYet } from '../../plan/nobody-yet.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Who speaks when and for how long: a bar for each turn, then the order itself. */
export default function SpeakingOrderPage() {
  const { plan, key } = usePlan()
  const comes = plan.participants.filter(({ attendance }) => attendance !== 'not_attending')
  const isOrdered = comes.some(({ speakingPosition }) => speakingPosition !== null)
  const mayBegin = plan.can.orderStatements.allowed && comes.length > 0
  return (
    <>
      <PageHeading
        lead={<Trans>Begin with the calmest, strongest bond. Put the person who is hardest to refuse last.</Trans>}
      >
        <Trans>Who speaks when</Trans>
      </PageHeading>
      {isOrdered || mayBegin ? (
        <>
          <SpeakingTurns plan={plan} planKey={key} />
          <SpeakingOrder plan={plan} planKey={key} />
        </>
      ) : plan.can.orderStatements.allowed ? (
        <NobodyYet planKey={key} />
      ) : (
        <Empty>
          <Trans>The order is not set yet. Whoever leads the case sets it.</Trans>
        </Empty>
      )}
    </>
  )
}
