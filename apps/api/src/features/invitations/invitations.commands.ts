import type { invitationRoutes } from '@holdfast/contracts/invitations'
import { letterOf } from '@holdfast/domain/letters/letters'
import type { z } from 'zod'
import type { CaseContext } from '../../kernel/context.ts'
import { messageFor } from '../../kernel/mail.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { found, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { lovedOneFingerprint } from '../cases/loved-one.ts'
import { getInvitation } from './invitations.queries.ts'

const DAYS = 7

/** An invitation to the case; a professional's comes with their training and practice. */
export type NewInvitation = z.output<typeof invitationRoutes.create.body> & {
  credential?: string
  practiceName?: string
}

/** Invites someone, by a link for one use and, where an address is given, by a letter in neutral words. */
export async function invite(
  context: CaseContext,
  { name, role, email, participantId, credential = '', practiceName = '' }: NewInvitation,
): Promise<string> {
  const { tx, organizationId, caseId, member, now, runtime } = context
  const { lovedOneEmailHash } = found(
    await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }),
  )
  if (email && lovedOneFingerprint(runtime.config.HOLDFAST_SECRET, email) === lovedOneEmailHash)
    throw refuse('loved_one', context)
  const participant = participantId
    ? await tx.participant.findFirst({ where: { organizationId, id: participantId, plan: { caseId } } })
    : null
  if (participantId && !participant) throw invalidField('body/participantId', 'is nobody in this case')
  if (participant?.caseMemberId) throw invalidField('body/participantId', 'has joined already')
  const invitation = await tx.invitation.create({
    data: {
      organizationId,
      caseId,
      planId: participant?.planId ?? null,
      participantId: participant?.id ?? null,
      role,
      name: name.trim(),
      email: email ?? null,
      credential: credential.trim(),
      practiceName: practiceName.trim(),
      invitedById: member.id,
      expiresAt: new Date(now.getTime() + DAYS * 86_400_000),
    },
  })
  await recordChange(context, {
    action: 'member.invited',
    resource: 'invitations',
    resourceId: invitation.id,
    meta: { role },
  })
  return invitation.id
}

/** The letter of an invitation, in the language of the one who invites: who writes, a link, and nothing about the case. */
export async function mailInvitation(context: CaseContext, invitationId: string, email: string): Promise<void> {
  const { link } = await getInvitation(context, invitationId)
  const { member, locale, runtime } = context
  const letter = letterOf('invitation', { name: member.displayName, days: DAYS, link: link ?? '' })
  await runtime.mail.send(messageFor({ to: email, locale }, letter))
}

/** Its link stops working at once; refused when somebody came in with it already. */
export async function withdrawInvitation(context: CaseContext, invitationId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, now } = context
  const row = found(await tx.invitation.findFirst({ where: { organizationId, caseId, id: invitationId } }))
  guardVersion(row, ifMatch)
  if (row.acceptedAt) throw refuse('invitation_used', context)
  await tx.invitation.update({
    where: { organizationId_id: { organizationId, id: invitationId } },
    data: { revokedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'invitation.withdrawn', resource: 'invitations', resourceId: invitationId })
}
