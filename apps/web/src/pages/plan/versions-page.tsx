import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { Differences } from '../../features/attempts/differences.tsx'
import { KeepVersion } from '../../features/plan-versions/keep-version.tsx'
import { versionsQuery } from '../../features/plan-versions/plan-versions.queries.ts'
import { VersionList } from '../../features/plan-versions/version-list.tsx'
import { leadsCase } from '../../plan/leads-case.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function VersionsPage() {
  const { plan, key } = usePlan()
  const [from, setFrom] = useState<string | null>(null)
  const versions = useQuery(versionsQuery(key))
  const comparison = useQuery({
    queryKey: ['plans', key.planId, 'versions', from, plan.revision],
    enabled: from !== null,
    queryFn: () => request(planVersionRoutes.compare, { params: key, query: { from: from ?? '' } }),
  })
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            The plan as it stood at a moment, so that nobody wonders what has changed since. A version is kept whenever
            the plan is locked, opened again or put off.
          </Trans>
        }
      >
        <Trans>Versions</Trans>
      </PageHeading>
      <QueryPart query={versions}>
        {({ items }) => <VersionList versions={items} selected={from} onCompare={setFrom} />}
      </QueryPart>
      {leadsCase(plan) && <KeepVersion planKey={key} />}
      {from !== null && (
        <section className="stack" aria-live="polite">
          <QueryPart query={comparison}>
            {({ rows, from: before }) => (
              <>
                {rows.every(({ kind }) => kind === 'same') && (
                  <p>
                    <Trans>Nothing has changed since version {before.number}.</Trans>
                  </p>
                )}
                <Differences rows={rows} before={<Trans>Version {before.number}</Trans>} after={<Trans>Now</Trans>} />
              </>
            )}
          </QueryPart>
        </section>
      )}
    </>
  )
}
