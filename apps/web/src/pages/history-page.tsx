import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { History } from '../features/history/history.tsx'
import { Empty } from '../ui/empty.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** Who changed what in a case, for the case leads; everybody else is told who reads it. */
export default function HistoryPage() {
  const key = useParams({ strict: false }) as { organizationId: string; caseId: string }
  const known = useQuery(caseQuery(key))
  return (
    <QueryBoundary query={known}>
      {({ myRole }) => (
        <MainContent narrow>
          <PageHeading lead={<Trans>What was changed, by whom and when. What people wrote is not shown here.</Trans>}>
            <Trans>Who changed what</Trans>
          </PageHeading>
          {myRole === 'lead' || myRole === 'interventionist' ? (
            <History caseKey={key} />
          ) : (
            <Empty>
              <Trans>The case leads read this list. Ask them if you want to know what changed.</Trans>
            </Empty>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
