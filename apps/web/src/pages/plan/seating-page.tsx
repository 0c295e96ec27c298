import { Trans } from '@lingui/react/macro'
import { SeatingEditor } from '../../features/seating/seating-editor.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function SeatingPage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading
        lead={<Trans>Nearest the door, nobody behind, never surrounded: your loved one can leave at any time.</Trans>}
      >
        <Trans>Who sits where</Trans>
      </PageHeading>
      <SeatingEditor
        seating={plan.seating}
        planKey={key}
        alias={plan.caseAlias}
        everybody={plan.participants}
        people={plan.participants.filter(({ attendance }) => attendance === 'in_person')}
      />
      <SectionFindings section="logistics" page="logistics/seating" />
    </>
  )
}
