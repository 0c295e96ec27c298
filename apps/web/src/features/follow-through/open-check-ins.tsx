import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatMoment } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { type CaseKey, openCheckInsQuery } from './follow-through.queries.ts'

/** The check-ins that are due, one's own first, of whatever attempt: an attempt that begins takes none off the list. */
export function OpenCheckIns({ caseKey, timeZone }: { caseKey: CaseKey; timeZone: string | undefined }) {
  const open = useQuery(openCheckInsQuery(caseKey))
  const items = open.data?.items ?? []
  const mineFirst = [...items.filter(({ isMine }) => isMine), ...items.filter(({ isMine }) => !isMine)]
  if (mineFirst.length === 0) return null
  return (
    <Card>
      <h2>
        <Trans>Check-ins that are due</Trans>
      </h2>
      <ul className="plain-list spaced">
        {mineFirst.map(({ id, planId, keeper, isMine, iWill, dueAt }) => (
          <li key={id}>
            <Link
              to="/o/$organizationId/p/$planId/follow-through"
              params={{ organizationId: caseKey.organizationId, planId }}
              hash={id}
            >
              {isMine ? <Trans>Say how it is going: “{iWill}”</Trans> : `${keeper}: “${iWill}”`}
            </Link>
            <br />
            <span className="muted">
              <Trans>Due since {formatMoment(dueAt, timeZone)}</Trans>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
