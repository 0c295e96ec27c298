import { memberRoutes } from '@holdfast/contracts/invitations'
import { Trans } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'
import type { PlanKey } from './plan-key.ts'
import { workspaceQuery } from './plan-query.ts'

type CaseKey = { organizationId: string; caseId: string }

/** Who belongs to the case; writes in the case make it stale by the key `cases`. */
export const membersQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'members'], queryFn: () => request(memberRoutes.list, { params }) })

type Members = { items: readonly { role: string; isMe: boolean; displayName: string }[] }

const namesIn = ({ items }: Members): string =>
  items
    .filter(({ role, isMe }) => role === 'interventionist' && !isMe)
    .map(({ displayName }) => displayName)
    .join(', ')

/** The names of the professionals of a plan's case but oneself; empty where there are none, or the list cannot be had. */
export function useProfessionalNames(planKey: PlanKey): string {
  const { organizationId } = planKey
  const caseId = useQuery(workspaceQuery(planKey)).data?.caseId ?? ''
  const { data } = useQuery({ ...membersQuery({ organizationId, caseId }), enabled: caseId !== '' })
  return data ? namesIn(data) : ''
}

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
  return data && <ReadBy names={namesIn(data)} />
}

/** The same, for what is written in a plan. */
export function ReadByProfessionalsOf({ planKey }: { planKey: PlanKey }) {
  return <ReadBy names={useProfessionalNames(planKey)} />
}
