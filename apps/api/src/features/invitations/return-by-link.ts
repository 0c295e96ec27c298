import type { Returned } from '@holdfast/contracts/invitations'
import type { PasskeyAnswer } from '@holdfast/contracts/passkeys'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { databaseNow } from '../../db/database-now.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { openSession } from '../../kernel/open-session.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { recordRefusal } from '../../kernel/record-refusal.ts'
import { readLink } from '../../kernel/secrets.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { hasKeptWords } from '../kept-words/kept-words.queries.ts'
import { personalLink } from '../members/personal-link.ts'
import { ownerOfPasskey } from '../passkeys/verify-passkey.ts'
import { verifyPassword } from '../users/password.ts'
import { renewHash } from '../users/renew-hash.ts'

type Shown = { passphrase?: string | undefined; passkey?: PasskeyAnswer | undefined }

/**
 * Comes back by a personal link: a new session for the guest it belongs to, as long as their place in the case lasts. It is link-only
 * until they show with their passphrase or a passkey that it is them: the link alone may be in somebody else's hands. Whoever was taken out comes back, with their
 * passphrase or passkey, to what they wrote and nothing else.
 */
export async function returnByLink(
  context: PublicContext,
  { token, sessionTokenHash, ...shown }: Shown & { token: string; sessionTokenHash: string },
): Promise<Returned> {
  const { runtime, ip, userAgent, browserId } = context
  await countAttempt(context, 'link-address', ip)
  const now = await databaseNow(runtime.database.prisma)
  const claims = await readLink(runtime.config.HOLDFAST_SECRET, 'personal-link', token, now)
  const { organizationId, subjectId, userId, epoch } = claims
  if (userId === null) throw problem('link-not-valid')
  const proof = await proofOf(context, userId, shown)
  const opened = { userId, tokenHash: sessionTokenHash, userAgent, browserId }
  try {
    return await withTenant(runtime.database, { organizationId, userId }, async (tx) => {
      const member = orNotFound(
        await tx.caseMember.findUnique({ where: { organizationId_id: { organizationId, id: subjectId } } }),
      )
      if (member.endedAt) throw new TenantAccessDenied()
      if (member.linkEpoch !== epoch) throw problem('link-not-valid')
      const { isSample } = orNotFound(await tx.organization.findUnique({ where: { id: organizationId } }))
      const linkOnly = proof === 'none' ? !isSample : proof === 'missing'
      await openSession(tx, runtime.config, { ...opened, linkOnly })
      const participant = await tx.participant.findFirst({
        where: { organizationId, caseMemberId: member.id },
        orderBy: { createdAt: 'desc' },
      })
      await recordChange(
        { tx, person: { userId }, caseId: member.caseId },
        { action: 'member.returned', resource: 'members', resourceId: member.id, meta: { linkOnly } },
      )
      return {
        organizationId,
        caseId: member.caseId,
        planId: participant?.planId ?? null,
        role: member.role as CaseRole,
        personalLink: await personalLink(runtime, member),
      }
    })
  } catch (error) {
    if (!(error instanceof TenantAccessDenied)) throw error
    if (proof !== 'given' || !(await hasKeptWords(runtime, userId))) throw problem('link-not-valid')
    // their place has ended; what they wrote stays theirs
    await runtime.database.prisma.$transaction((tx) => openSession(tx, runtime.config, opened))
    return { organizationId, caseId: null, planId: null, role: 'participant', personalLink: null }
  }
}

/** `none` where this person has no passphrase, `missing` where they did not say it; a wrong one, or a wrong passkey, is refused. */
async function proofOf(
  context: PublicContext,
  userId: string,
  { passphrase, passkey }: Shown,
): Promise<'given' | 'missing' | 'none'> {
  const user = await context.runtime.database.prisma.user.findUnique({ where: { id: userId } })
  if (!user) throw problem('link-not-valid')
  if (passkey) {
    await ownerOfPasskey(context, passkey, userId)
    return 'given'
  }
  if (passphrase === undefined) return user.passwordHash === null ? 'none' : 'missing'
  await countAttempt(context, 'passphrase', userId)
  if (!(await verifyPassword(user.passwordHash, passphrase))) {
    await recordRefusal(context, userId)
    throw invalidField('body/passphrase', 'is not your passphrase')
  }
  await renewHash(context.runtime, user, passphrase)
  return 'given'
}
