import { invitationRoutes } from '@holdfast/contracts/invitations'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../api/client.ts'

type CaseKey = { organizationId: string; caseId: string }

/** Invitations with their links; refused to those who may not invite. */
export const invitationsQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'invitations'],
    queryFn: () => request(invitationRoutes.list, { params }),
  })
