import { memberRoutes } from '@holdfast/contracts/members'
import { Trans } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'
import type { PlanKey } from './plan-key.ts'
import { workspaceQuery } from './plan-query.ts'

type CaseKey = { organizationId: string; caseId: string }

/** Who belongs to the case; writes in the case make it stale by the key `cases`. */
export const membersQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'members'], queryFn: () => request(memberRoutes.list, { params }) })

/** The names of the professionals of a plan's case; empty where there are none, or the plan is not here yet. */
export const useProfessionalNames = (planKey: PlanKey): string =>
  useQuery(workspaceQuery(planKey)).data?.professionals.join(', ') ?? ''

function ReadBy({ names }: { names: string }) {
  return (
    <p className="muted">
      {names === '' ? (
        <Trans>Read by you. A professional who joins later has to ask you first.</Trans>
      ) : (
        <Trans>Read by you and {names}. A professional who joins later has to ask you first.</Trans>
      )}
    </p>
  )
}

/** Said before somebody writes for the professionals of a case: who will read it. */
export function ReadByProfessionals({ caseKey }: { caseKey: CaseKey }) {
  const { data } = useQuery(membersQuery(caseKey))
  if (!data) return null
  const others = data.items.filter(({ role, isMe }) => role === 'interventionist' && !isMe)
  return <ReadBy names={others.map(({ displayName }) => displayName).join(', ')} />
}

/** The same, for what is written in a plan. */
export function ReadByProfessionalsOf({ planKey }: { planKey: PlanKey }) {
  const me = useQuery(workspaceQuery(planKey)).data?.me.role
  const names = useProfessionalNames(planKey)
  return me === 'interventionist' ? <ReadByThem names={names} /> : <ReadBy names={names} />
}

function ReadByThem({ names }: { names: string }) {
  return (
    <p className="muted">
      <Trans>Read by {names}. A professional who joins later has to ask you first.</Trans>
    </p>
  )
}
