import { Trans } from '@lingui/react/macro'
import { leadsCase } from '../../plan/leads-case.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { AccommodationsForm } from '../../features/accommodations/accommodations-form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function AccommodationsPage() {
  const { plan, key } = usePlan()
  const leads = leadsCase(plan)
  const people = plan.participants.filter(({ isMe }) => leads || isMe)
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            So that everyone understands, can be there, and is reached. Leave open whatever needs no preparation.
          </Trans>
        }
      >
        <Trans>Language and access</Trans>
      </PageHeading>
      <SectionFindings section="needs" />
      {!leads && (
        <Notice>
          <p>
            <Trans>You see what concerns your loved one and yourself. Tell the lead what you need.</Trans>
          </p>
        </Notice>
      )}
      <AccommodationsForm
        accommodations={plan.accommodations}
        planKey={key}
        lovedOne={plan.caseAlias}
        people={people}
      />
    </>
  )
}
