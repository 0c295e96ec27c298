import { Trans } from '@lingui/react/macro'
import { EmergencyNumbers } from '../../features/crisis-contacts/emergency-numbers.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SafetyDayCard } from '../../features/safety-plan/safety-day-card.tsx'
import { OverdoseSteps } from '../../features/substances/overdose-steps.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { safetyPeople } from '../../plan/safety-people.ts'

/** One sheet beside the phone: who to call, who does what, and the five steps of an overdose. */
export default function EmergencyCardPage() {
  const { plan } = usePlan()
  const { people: _, ...shown } = safetyPeople(plan)
  return (
    <>
      <PageHeading lead={<Trans>Print it, and put one beside the phone and one in the car.</Trans>}>
        <Trans>Emergency card</Trans>
      </PageHeading>
      <PrintButton>
        <Trans>Print this card</Trans>
      </PrintButton>
      <Card>
        <h2>
          <Trans>Who to call</Trans>
        </h2>
        <EmergencyNumbers />
      </Card>
      <SafetyDayCard day={plan.safetyPlan.day} {...shown} />
      <OverdoseSteps />
    </>
  )
}
