import { Trans } from '@lingui/react/macro'
import { AddToAwarenessList, AwarenessList } from '../../features/awareness/awareness-list.tsx'
import { DisclosureCard } from '../../features/awareness/disclosure-card.tsx'
import { ReportDisclosure } from '../../features/awareness/report-disclosure.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function AwarenessPage() {
  const { plan, key } = usePlan()
  const { people, disclosures, can } = plan.awareness
  return (
    <>
      <PageHeading lead={<Trans>Who knows of the plan. The fewer, the better; and nobody has to lie for it.</Trans>}>
        <Trans>Who knows</Trans>
      </PageHeading>
      {disclosures.map((disclosure) => (
        <DisclosureCard key={disclosure.id} disclosure={disclosure} planKey={key} can={can} />
      ))}
      {can.report.allowed && (
        <Disclosure summary={<Trans>I think they know</Trans>}>
          <ReportDisclosure planKey={key} />
        </Disclosure>
      )}
      {plan.participants.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>Those who take part</Trans>
          </h2>
          <p>{plan.participants.map(({ name }) => name).join(', ')}</p>
        </section>
      )}
      {can.read.allowed && (
        <section className="stack">
          <h2>
            <Trans>Others</Trans>
          </h2>
          <AwarenessList people={people} planKey={key} mayEdit={can.edit.allowed} />
          {can.edit.allowed && (
            <Disclosure summary={<Trans>Add somebody</Trans>}>
              <AddToAwarenessList planKey={key} />
            </Disclosure>
          )}
        </section>
      )}
    </>
  )
}
