import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ownOrganizationsQuery } from '../api/own-organizations-query.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { AuditTrail } from '../features/audit-trail/audit-trail.tsx'
import { KeepHead } from '../features/audit-trail/keep-head.tsx'
import { Empty } from '../ui/empty.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** What happened in an organization, for those who run it. */
export default function AuditPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const query = useQuery(ownOrganizationsQuery)
  return (
    <QueryBoundary query={query}>
      {(organizations) => {
        const role = organizations.find(({ id }) => id === organizationId)?.role
        return (
          <MainContent narrow>
            <PageHeading
              lead={
                <Trans>
                  Cases stand here by a code. Never the words that were read or written, and no name of a family.
                </Trans>
              }
            >
              <Trans>Who did what</Trans>
            </PageHeading>
            {role === 'owner' || role === 'admin' ? (
              <>
                <AuditTrail organizationId={organizationId} />
                <KeepHead organizationId={organizationId} />
              </>
            ) : (
              <Empty>
                <Trans>Owners and admins read this list.</Trans>
              </Empty>
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
