import { recordChange } from '../../kernel/record-change.ts'
import { letterOfInvitation } from '../invitations/letter-of-invitation.ts'
import { linkOfInvitation } from '../invitations/link-of-invitation.ts'

/** The letter of an invitation to an organization; not what it is called or does. Nothing is written where who invited has left. */
export const organizationInvitationLetter = letterOfInvitation({
  name: 'organization-invitation-letter',
  letter: 'organization_invitation',
  find: (tx, id) => tx.organizationInvitation.findUnique({ where: { organizationId_id: id } }),
  inviter: (tx, id) => tx.organizationMember.findUnique({ where: { organizationId_id: id } }),
  link: (config, row) => linkOfInvitation(config, 'organization-invitation', row),
  reached: async (tx, id, { userId, letterState }) => {
    const { count } = await tx.organizationInvitation.updateMany({ where: id, data: { letterState } })
    if (count === 0) return
    await recordChange(
      { tx, person: { userId } },
      {
        action: `organization_invitation.letter_${letterState}`,
        resource: 'organization_invitations',
        resourceId: id.id,
      },
    )
  },
})
