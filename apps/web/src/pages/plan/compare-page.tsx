import { comparisonRoutes } from '@holdfast/contracts/attempts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { AppliedChanges } from '../../features/attempts/applied-changes.tsx'
import { ComparisonTable } from '../../features/attempts/comparison-table.tsx'
import { OutcomesTable } from '../../features/attempts/outcomes-table.tsx'
import { PlanName } from '../../plan/plan-name.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function ComparePage() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const [onlyChanges, setOnlyChanges] = useState(false)
  const before = plan.previousPlanId ?? ''
  const comparison = useQuery({
    queryKey: ['plans', key.planId, 'comparison', before, plan.revision],
    enabled: before !== '',
    queryFn: () => request(comparisonRoutes.get, { params: key, query: { with: before } }),
  })
  return (
    <>
      <PageHeading lead={<Trans>What stayed, what came, and what is different this time.</Trans>}>
        <Trans>Both plans side by side</Trans>
      </PageHeading>
      <AppliedChanges changes={plan.appliedChanges} />
      {before === '' ? (
        <Notice>
          <p>
            <Trans>This is the first plan. There is nothing to compare it with yet.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <Checkbox label={t`Show only what is different`} checked={onlyChanges} onChange={setOnlyChanges} />
          <QueryPart query={comparison}>
            {({ rows, outcomes, before: first, after: second }) => (
              <>
                <OutcomesTable
                  rows={outcomes}
                  before={<PlanName number={first.attemptNumber} endedAt={first.concludedAt} />}
                  after={<PlanName number={second.attemptNumber} endedAt={second.concludedAt} />}
                />
                <ComparisonTable
                  rows={rows}
                  before={<PlanName number={first.attemptNumber} endedAt={first.concludedAt} />}
                  after={<PlanName number={second.attemptNumber} endedAt={second.concludedAt} />}
                  onlyChanges={onlyChanges}
                />
              </>
            )}
          </QueryPart>
        </>
      )}
    </>
  )
}
