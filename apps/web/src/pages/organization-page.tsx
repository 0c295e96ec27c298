import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { organizationQuery } from '../api/organization-query.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { PracticeRows } from '../features/organizations/practice-rows.tsx'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { SecondFactorSoon } from './second-factor-soon.tsx'

/** The pages of a practice, and the way to a new case of it. */
export default function OrganizationPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const organization = useQuery(organizationQuery(organizationId))
  return (
    <QueryBoundary query={organization}>
      {(known) => (
        <MainContent narrow>
          <PageHeading lead={known.region || undefined}>{known.name}</PageHeading>
          {known.role !== null && <SecondFactorSoon />}
          {known.isTraining && (
            <p className="note">
              <Trans>For training: put no real family here. Its figures are practice data.</Trans>
            </p>
          )}
          {known.role !== null && known.role !== 'reviewer' && (
            <div className="actions">
              <Link className="btn" to="/start" search={{ in: organizationId }}>
                <Icon name="plus" small />
                <Trans>Open a case</Trans>
              </Link>
            </div>
          )}
          <PracticeRows organization={known} />
        </MainContent>
      )}
    </QueryBoundary>
  )
}
