import { WHAT_TO_SAY } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import { CallEmergency, CallOthers } from '../../features/crisis-contacts/call-row.tsx'
import { EmergencyCells } from '../../features/safety-plan/emergency-cells.tsx'
import { OverdoseSteps } from '../../features/substances/overdose-steps.tsx'
import { localize } from '../../i18n/localize.ts'
import { safetyPeople } from '../../plan/safety-people.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'

/** One card beside the phone: who to call, who does what, where things are; then what to say, and the steps of an overdose. */
export default function EmergencyCardPage() {
  const { plan } = usePlan()
  const { nameOf, safetyLead, address } = safetyPeople(plan)
  const { day } = plan.safetyPlan
  return (
    <>
      <PageHeading>
        <Trans>Emergency card</Trans>
      </PageHeading>
      <article className="ecard">
        <CallEmergency say={day.addressToSay || address} />
        <EmergencyCells day={day} nameOf={nameOf} safetyLead={safetyLead} />
        <CallOthers />
      </article>
      <PrintButton>
        <Trans>Print this card</Trans>
      </PrintButton>
      <Card>
        <h2>
          <Trans>Say this</Trans>
        </h2>
        <ol>
          {WHAT_TO_SAY.map((one) => (
            <li key={one.en}>{localize(one)}</li>
          ))}
        </ol>
      </Card>
      <OverdoseSteps />
    </>
  )
}
