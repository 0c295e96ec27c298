import { Trans } from '@lingui/react/macro'
import { LogisticsForm } from '../../features/logistics/logistics-form.tsx'
import { usePlan } from '../../features/plans/plans.queries.ts'
import { SectionFindings } from '../../features/plans/section-findings.tsx'
import { RecordRehearsal } from '../../features/rehearsals/record-rehearsal.tsx'
import { Rehearsals } from '../../features/rehearsals/rehearsals.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function LogisticsPage() {
  const { plan, key, reload } = usePlan()
  const people = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  const mayRehearse = plan.can.editRehearsals.allowed
  return (
    <>
      <PageHeading lead={<Trans>When, where, and how your loved one gets to treatment the same day.</Trans>}>
        <Trans>The day</Trans>
      </PageHeading>
      <SectionFindings section="logistics" />
      <LogisticsForm
        logistics={plan.logistics}
        planKey={key}
        can={plan.can.editLogistics}
        people={people}
        load={async () => (await reload()).logistics}
      />
      <section className="stack">
        <h2>
          <Trans>Rehearsals</Trans>
        </h2>
        <p className="muted">
          <Trans>Practice once together, aloud, with someone who answers the way your loved one might.</Trans>
        </p>
        <Rehearsals rehearsals={plan.rehearsals} planKey={key} mayEdit={mayRehearse} />
        {mayRehearse && (
          <Disclosure summary={<Trans>We practiced</Trans>}>
            <RecordRehearsal planKey={key} people={people} />
          </Disclosure>
        )}
      </section>
    </>
  )
}
