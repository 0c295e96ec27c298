import { recordChange } from '../../kernel/record-change.ts'
import { letterOfInvitation } from './letter-of-invitation.ts'
import { linkOfInvitation } from './link-of-invitation.ts'

/** Marks a link that was sent to the address of its invitation: whoever has it reads the letters there. */
export const IN_LETTER = 2

/** The letter of an invitation to a case. */
export const invitationLetter = letterOfInvitation({
  name: 'invitation-letter',
  letter: 'invitation',
  find: (tx, id) => tx.invitation.findUnique({ where: { organizationId_id: id } }),
  inviter: (tx, id) => tx.caseMember.findUnique({ where: { organizationId_id: id } }),
  link: (config, row) => linkOfInvitation(config, 'invitation', row, IN_LETTER),
  reached: async (tx, id, { userId, letterState }) => {
    const { caseId } = await tx.invitation.update({ where: { organizationId_id: id }, data: { letterState } })
    await recordChange(
      { tx, person: { userId }, ...(caseId && { caseId }) },
      { action: `invitation.letter_${letterState}`, resource: 'invitations', resourceId: id.id },
    )
  },
})
