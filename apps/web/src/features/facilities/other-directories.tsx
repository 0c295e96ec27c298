import { organizationRoutes } from '@holdfast/contracts/organizations'
import { Trans } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: async () => (await request(organizationRoutes.list, {})).items,
})

/** For a plan: the other directory in which places can be looked for, of the reader's practice or back in that of the plan. */
export function OtherDirectories({ organizationId, planKey }: { organizationId: string; planKey: PlanKey }) {
  const mine = useQuery(organizationsQuery)
  const others = (mine.data ?? []).filter(
    ({ id, kind, role }) =>
      id !== organizationId &&
      (id === planKey.organizationId || (kind === 'practice' && role !== null && role !== 'reviewer')),
  )
  if (others.length === 0) return null
  return (
    <div className="row">
      {others.map(({ id, name }) => (
        <Link
          key={id}
          className="btn quiet"
          to="/o/$organizationId/facilities"
          params={{ organizationId: id }}
          search={{
            plan: planKey.planId,
            ...(id !== planKey.organizationId && { planOf: planKey.organizationId }),
          }}
        >
          <Trans>Look in the directory of {name}</Trans>
        </Link>
      ))}
    </div>
  )
}
