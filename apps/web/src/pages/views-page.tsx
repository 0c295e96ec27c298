import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { ViewsList } from '../features/views/views-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** Who opened a case, for the case leads; everybody else is told who reads it. */
export default function ViewsPage() {
  const key = useParams({ strict: false }) as { organizationId: string; caseId: string }
  const known = useQuery(caseQuery(key))
  return (
    <QueryBoundary query={known}>
      {({ myRole }) => (
        <MainContent narrow>
          <PageHeading
            lead={<Trans>Not what was read, and never that somebody opened answers given in private.</Trans>}
          >
            <Trans>Who opened this case</Trans>
          </PageHeading>
          {myRole === 'lead' || myRole === 'interventionist' ? (
            <ViewsList caseKey={key} />
          ) : (
            <Empty>
              <Trans>The case leads read this list. Ask them if you want to know who was here.</Trans>
            </Empty>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
