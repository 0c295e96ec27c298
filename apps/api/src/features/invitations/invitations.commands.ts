import type { invitationRoutes } from '@holdfast/contracts/invitations'
import { DAY } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { databaseNow } from '../../db/database-now.ts'
import type { Invitation } from '../../db/generated/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { countLetter } from '../../kernel/limits.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { INVITATION_USED, LOVED_ONE, RECORDED_MINOR } from './refusals.ts'
import { lovedOneFingerprint } from '../cases/loved-one.ts'
import { invitationLetter } from './invitation-letter.ts'
import { INVITATION_DAYS } from './link-of-invitation.ts'

/** An invitation to the case; a professional's comes with their training and practice. */
export type NewInvitation = z.output<typeof invitationRoutes.create.body> & {
  credential?: string
  practiceName?: string
}

/** Invites someone, by a link for one use and, where an address is given, by a letter that is sent after the commit. */
export async function invite(
  context: CaseContext,
  { name, role, email, participantId, credential = '', practiceName = '' }: NewInvitation,
): Promise<Invitation> {
  const { tx, organizationId, caseId, member, locale, runtime } = context
  const { lovedOneEmailHash } = orNotFound(
    await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }),
  )
  if (email && lovedOneFingerprint(runtime.config.HOLDFAST_SECRET, email) === lovedOneEmailHash)
    throw refuse(LOVED_ONE, context)
  const participant = participantId
    ? await tx.participant.findFirst({ where: { organizationId, id: participantId, plan: { caseId } } })
    : null
  if (participantId && !participant) throw invalidField('body/participantId', 'is not in this case')
  if (participant?.adult === false) throw refuse(RECORDED_MINOR, context)
  if (participant?.caseMemberId) throw invalidField('body/participantId', 'has joined already')
  if (email) await countLetter(context, email)
  const invitation = await tx.invitation.create({
    data: {
      organizationId,
      caseId,
      planId: participant?.planId ?? null,
      participantId: participant?.id ?? null,
      role,
      name: name.trim(),
      email: email ? canonicalEmail(email) : null,
      letterState: email ? 'waiting' : null,
      credential: credential.trim(),
      practiceName: practiceName.trim(),
      invitedById: member.id,
      expiresAt: new Date((await databaseNow(tx)).getTime() + INVITATION_DAYS * DAY),
    },
  })
  await recordChange(context, {
    action: 'member.invited',
    resource: 'invitations',
    resourceId: invitation.id,
    meta: { role },
  })
  if (email)
    await enqueue(context, invitationLetter, {
      organizationId,
      invitationId: invitation.id,
      userId: member.userId,
      locale,
    })
  return invitation
}

/** Its link stops working at once; refused when somebody came in with it already. */
export async function withdrawInvitation(
  context: CaseContext,
  invitationId: string,
  ifMatch: number,
): Promise<Invitation> {
  const { tx, organizationId, caseId, now } = context
  const row = orNotFound(await tx.invitation.findFirst({ where: { organizationId, caseId, id: invitationId } }))
  guardVersion(row, ifMatch)
  if (row.acceptedAt) throw refuse(INVITATION_USED, context)
  const withdrawn = await tx.invitation.update({
    where: { organizationId_id: { organizationId, id: invitationId } },
    data: { revokedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'invitation.withdrawn', resource: 'invitations', resourceId: invitationId })
  return withdrawn
}
