import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { ComparisonTable } from '../../features/attempts/comparison-table.tsx'
import { KeepVersion } from '../../features/plan-versions/keep-version.tsx'
import { versionsQuery } from '../../features/plan-versions/plan-versions.queries.ts'
import { VersionList } from '../../features/plan-versions/version-list.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function VersionsPage() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const [from, setFrom] = useState<string | null>(null)
  const [onlyChanges, setOnlyChanges] = useState(true)
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
      <KeepVersion planKey={key} />
      {from !== null && (
        <section className="stack" aria-live="polite">
          <Checkbox label={t`Show only what is different`} checked={onlyChanges} onChange={setOnlyChanges} />
          <QueryPart query={comparison}>
            {({ rows, from: before }) =>
              onlyChanges && rows.every(({ kind }) => kind === 'same') ? (
                <p>
                  <Trans>Nothing has changed since version {before.number}.</Trans>
                </p>
              ) : (
                <ComparisonTable
                  rows={rows}
                  before={<Trans>Version {before.number}</Trans>}
                  after={<Trans>Now</Trans>}
                  onlyChanges={onlyChanges}
                />
              )
            }
          </QueryPart>
        </section>
      )}
    </>
  )
}
