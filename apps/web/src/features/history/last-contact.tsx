import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment } from '../../i18n/localize.ts'

type Props = { caseKey: { organizationId: string; caseId: string }; myName: string; timeZone: string }

const LOOKED_AT = 20

/** When somebody else did something in this case last, and what; never what was written. */
export function LastContact({ caseKey, myName, timeZone }: Props) {
  const newest = useQuery({
    queryKey: ['cases', caseKey.caseId, 'history', 'newest'],
    queryFn: () => request(historyRoutes.list, { params: caseKey, query: { limit: LOOKED_AT } }),
  })
  return (
    <section className="card">
      <h2>
        <Trans>Last heard from the others</Trans>
      </h2>
      <QueryPart query={newest}>
        {({ items }) => {
          const last = items.find(({ by }) => by !== myName)
          if (!last)
            return (
              <p>
                <Trans>Nobody else has done anything here yet.</Trans>
              </p>
            )
          return (
            <p>
              <bdi className="strong">{last.by}</bdi> · {formatMoment(last.at, timeZone)}
              <span className="small soft block">{last.what}</span>
            </p>
          )
        }}
      </QueryPart>
      <div className="actions">
        <Link className="btn quiet small" to="/o/$organizationId/c/$caseId/history" params={caseKey}>
          <Trans>Who changed what</Trans>
        </Link>
      </div>
    </section>
  )
}
