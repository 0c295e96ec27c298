import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { HoldForm } from '../features/retention/hold-form.tsx'
import { Holds } from '../features/retention/holds.tsx'
import { caseCodeQuery } from '../features/retention/retention.queries.ts'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** Whether a case has to stay as it is, for who leads it. */
export default function HoldPage() {
  const params = useParams({ strict: false }) as { organizationId: string; caseId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const { organizationId } = params
  const code = useQuery(caseCodeQuery(params))
  return (
    <QueryBoundary query={code}>
      {(caseCode) => (
        <MainContent key={step ?? ''} narrow>
          {step === 'new' ? (
            <HoldForm
              organizationId={organizationId}
              caseCode={caseCode}
              onDone={() => void navigate({ to: '/o/$organizationId/c/$caseId/hold', params })}
            />
          ) : (
            <>
              <PageHeading
                lead={<Trans>A hold keeps everything of this case, whatever a rule or a person erases.</Trans>}
              >
                <Trans>Keep this case as it is</Trans>
              </PageHeading>
              <div className="actions">
                <Link className="btn" to="/o/$organizationId/c/$caseId/hold" params={params} search={{ step: 'new' }}>
                  <Trans>Put this case on hold</Trans>
                </Link>
              </div>
              <Holds organizationId={organizationId} caseCode={caseCode} />
            </>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
