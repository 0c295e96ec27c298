import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { EraseCase } from '../features/cases/erase-case.tsx'
import { Empty } from '../ui/empty.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** What it means to erase a case, for whoever may. */
export default function EraseCasePage() {
  const key = useParams({ strict: false }) as { organizationId: string; caseId: string }
  const known = useQuery(caseQuery(key))
  return (
    <QueryBoundary query={known}>
      {({ alias, mayErase }) => (
        <MainContent narrow>
          <PageHeading lead={<Trans>It cannot be taken back. To keep a copy, take the case along before.</Trans>}>
            <Trans>Erase the case of {alias}</Trans>
          </PageHeading>
          {mayErase ? (
            <EraseCase caseKey={key} />
          ) : (
            <Empty>
              <Trans>Who leads the case in a family erases it, or who runs the practice.</Trans>
            </Empty>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
