import { comparisonRoutes } from '@holdfast/contracts/attempts'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { AppliedChanges } from '../../features/attempts/applied-changes.tsx'
import { Differences, HowMuchChanged } from '../../features/attempts/differences.tsx'
import { OutcomesTable } from '../../features/attempts/outcomes-table.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { PlanName } from '../../plan/plan-name.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Both plans: how much changed as a sentence, then only what is different. */
export default function ComparePage() {
  const { plan, key } = usePlan()
  const earlier = plan.previousPlanId ?? ''
  const comparison = useQuery({
    queryKey: ['plans', key.planId, 'comparison', earlier, plan.revision],
    enabled: earlier !== '',
    queryFn: () => request(comparisonRoutes.get, { params: key, query: { with: earlier } }),
  })
  const { data } = comparison
  const before = data && <PlanName number={data.before.attemptNumber} endedAt={data.before.concludedAt} />
  const after = data && <PlanName number={data.after.attemptNumber} endedAt={data.after.concludedAt} />
  return (
    <>
      <PageHeading
        eyebrow={
          data && (
            <>
              {before} · {after}
            </>
          )
        }
      >
        {data ? <HowMuchChanged rows={data.rows} /> : <Trans>Both plans side by side</Trans>}
      </PageHeading>
      {earlier === '' ? (
        <Empty
          action={
            <PageLink className="btn quiet" planKey={key} to="">
              <Trans>The whole plan</Trans>
            </PageLink>
          }
        >
          <Trans>This is the first plan. There is nothing to compare it with yet.</Trans>
        </Empty>
      ) : (
        <QueryPart query={comparison}>
          {({ rows, outcomes }) => (
            <>
              <AppliedChanges changes={plan.appliedChanges} fold />
              <Differences rows={rows} before={before} after={after} />
              <OutcomesTable rows={outcomes} before={before} after={after} />
            </>
          )}
        </QueryPart>
      )}
    </>
  )
}
