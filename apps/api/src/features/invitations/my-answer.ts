import type { MyAnswer } from '@holdfast/contracts/invitations'
import type { InvitationAnswer } from '@holdfast/domain/invitations/invitation-answers'
import type { Invitation } from '../../db/generated/client.ts'
import { ability, authorize } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'

/** The newest invitation by which this member joined; null for whoever opened the case. */
const ownInvitation = ({ tx, organizationId, caseId, member }: CaseContext): Promise<Invitation | null> =>
  tx.invitation.findFirst({
    where: { organizationId, caseId, acceptedById: member.id },
    orderBy: { acceptedAt: 'desc' },
  })

const present = (context: CaseContext, row: Invitation | null): MyAnswer => ({
  answer: (row?.answer ?? null) as InvitationAnswer | null,
  words: row?.answerWords ?? '',
  can: { answer: ability(context, 'member.answer', row !== null) },
})

/** What this member said since they joined. */
export const myAnswer = async (context: CaseContext): Promise<MyAnswer> =>
  present(context, await ownInvitation(context))

/** Somebody who has joined does not take part now, or takes that back. The case leads are told; nothing of theirs is changed. */
export async function sayAnswer(
  context: CaseContext,
  { answer, words }: { answer: InvitationAnswer | null; words: string },
): Promise<{ id: string; answer: MyAnswer }> {
  const { tx, organizationId, member, person, caseId, now } = context
  const { id } = orNotFound(await ownInvitation(context))
  authorize(context, 'member.answer', true)
  const row = await tx.invitation.update({
    where: { organizationId_id: { organizationId, id } },
    data: {
      answer,
      answerWords: answer === null ? '' : words.trim(),
      answeredAt: answer === null ? null : now,
      version: nextVersion,
    },
  })
  const where = { tx, person, caseId }
  await recordChange(where, { action: 'member.answered', resource: 'members', resourceId: member.id, meta: { answer } })
  return { id, answer: present(context, row) }
}
