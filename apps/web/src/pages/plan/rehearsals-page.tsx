import { Trans } from '@lingui/react/macro'
import { usePlan } from '../../features/plans/plans.queries.ts'
import { SectionFindings } from '../../features/plans/section-findings.tsx'
import { RecordRehearsal } from '../../features/rehearsals/record-rehearsal.tsx'
import { Rehearsals } from '../../features/rehearsals/rehearsals.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { LogisticsSteps } from './logistics-steps.tsx'
import { PlanLists } from './plan-lists.tsx'

export default function RehearsalsPage() {
  const { plan, key } = usePlan()
  const people = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  const mayRehearse = plan.can.editRehearsals.allowed
  return (
    <>
      <PageHeading
        lead={<Trans>Practice once together, aloud, with someone who answers the way your loved one might.</Trans>}
      >
        <Trans>Rehearsals</Trans>
      </PageHeading>
      <LogisticsSteps />
      <SectionFindings section="logistics" page="rehearsals" />
      <Rehearsals rehearsals={plan.rehearsals} planKey={key} mayEdit={mayRehearse} />
      {mayRehearse && (
        <Disclosure summary={<Trans>We practiced</Trans>}>
          <RecordRehearsal planKey={key} people={people} />
        </Disclosure>
      )}
      <PlanLists lists={['exit']} />
    </>
  )
}
