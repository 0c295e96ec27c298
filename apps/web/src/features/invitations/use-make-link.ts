import { type Invitation, invitationRoutes } from '@holdfast/contracts/invitations'
import type { Participant } from '@holdfast/contracts/participants'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { addItem, newestFirst } from '../../api/list-cache.ts'
import { invitationsQuery } from '../../plan/invitations-query.ts'

/** Somebody of the plan who is invited to their place in it. */
export type Invited = Pick<Participant, 'id' | 'name' | 'relationship'>

/** Makes the link for somebody of the plan, in the role that their relationship asks for. */
export function useMakeLink(caseKey: {
  organizationId: string
  caseId: string
}): UseMutationResult<Invitation, Error, Invited> {
  return useMutation({
    mutationFn: ({ id, name, relationship }: Invited) =>
      request(invitationRoutes.create, {
        params: caseKey,
        body: {
          name,
          role: relationship === 'interventionist' ? 'interventionist' : 'participant',
          participantId: id,
        },
      }),
    onSuccess: (made) => addItem(invitationsQuery(caseKey).queryKey, made, newestFirst),
  })
}
