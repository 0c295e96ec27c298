import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { BeginEmergency } from '../features/emergency-access/begin-emergency.tsx'
import { emergencyQuery } from '../features/emergency-access/emergency-access.queries.ts'
import { EmergencyOverview } from '../features/emergency-access/emergency-overview.tsx'
import { formatMoment } from '../i18n/localize.ts'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

const PAGE = '/o/$organizationId/emergency'

function Opened({ organizationId, id }: { organizationId: string; id: string }) {
  const overview = useQuery(emergencyQuery({ organizationId, emergencyAccessId: id }))
  return (
    <QueryBoundary query={overview}>
      {(found) => (
        <MainContent narrow>
          <PageHeading
            lead={<Trans>Open until {formatMoment(found.endsAt)}. Those who lead the case were told.</Trans>}
          >
            <Trans>Case {found.caseCode}</Trans>
          </PageHeading>
          <EmergencyOverview found={found} />
        </MainContent>
      )}
    </QueryBoundary>
  )
}

/** A colleague who is not on a case opens what safety needs of it; the case is told. */
export default function EmergencyPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  if (step) return <Opened organizationId={organizationId} id={String(step)} />
  return (
    <MainContent narrow>
      <PageHeading
        lead={
          <Trans>
            You see whom to call, levels of risk and the safety plan: no letter and no private answer. The case is told
            at once.
          </Trans>
        }
      >
        <Trans>In an emergency</Trans>
      </PageHeading>
      <BeginEmergency
        organizationId={organizationId}
        onOpened={(id) => void navigate({ to: PAGE, params: { organizationId }, search: { step: id } })}
      />
    </MainContent>
  )
}
