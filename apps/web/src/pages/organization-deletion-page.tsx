import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { DeleteOrganization } from '../features/organization-deletion/delete-organization.tsx'
import { KeepOrganization } from '../features/organization-deletion/keep-organization.tsx'
import { organizationDeletionQuery } from '../features/organization-deletion/organization-deletion-query.ts'
import { MainContent } from '../ui/main-content.tsx'

/** The end of a practice: what it means, or, once it was asked for, when it is and how to keep it. */
export default function OrganizationDeletionPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const query = useQuery(organizationDeletionQuery(organizationId))
  return (
    <QueryBoundary query={query}>
      {({ dueAt, ...known }) => (
        <MainContent narrow>
          {dueAt === null ? (
            <DeleteOrganization organizationId={organizationId} known={{ dueAt, ...known }} />
          ) : (
            <KeepOrganization organizationId={organizationId} known={{ dueAt, ...known }} />
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
