import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { offlineCopiesQuery } from './offline-copies.queries.ts'

/** What can be opened without a network: the offline copies on this device, without names. */
export function OfflineCopies() {
  const { data } = useQuery(offlineCopiesQuery)
  if (!data || data.length === 0) return null
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>There is no network. What is kept on this device can be opened.</Trans>}>
        <Trans>On this device</Trans>
      </PageHeading>
      <ul className="tasks">
        {data.map((key) => (
          <li key={key.planId}>
            <Link to="/o/$organizationId/p/$planId/day" params={key}>
              <Trans>Open the day</Trans>
            </Link>
            <Link to="/o/$organizationId/p/$planId/run" params={key}>
              <Trans>Open the meeting</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </MainContent>
  )
}
