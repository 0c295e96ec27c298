import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { AnswerForm } from '../features/intake/answer-form.tsx'
import { intakeQuery } from '../features/intake/intake.queries.ts'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** What the practice asks the lead of a case at the beginning. */
export default function IntakePage() {
  const caseKey = useParams({ strict: false }) as { organizationId: string; caseId: string }
  const intake = useQuery(intakeQuery(caseKey))
  const navigate = useNavigate()
  const onDone = () => void navigate({ to: '/o/$organizationId/c/$caseId/more', params: caseKey })
  return (
    <QueryBoundary query={intake}>
      {(data) => (
        <MainContent key={data.version} narrow>
          <PageHeading lead={<Trans>Leave open what you do not know.</Trans>}>
            <Trans>What your practice asks</Trans>
          </PageHeading>
          <AnswerForm caseKey={caseKey} intake={data} onDone={onDone} />
        </MainContent>
      )}
    </QueryBoundary>
  )
}
