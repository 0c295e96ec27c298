import { ACCESS_SECONDS, type AccessScope } from '@holdfast/domain/access-tokens/scopes'
import type { Tx } from '../../db/connect.ts'
import { withTenant } from '../../db/with-tenant.ts'
import { hashOfToken } from '../../http/session-cookie.ts'
import { signAccess } from '../../kernel/access-token.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { addRefreshToken } from './family.ts'

const KEPT_DAYS = 30

type Family = { tokenId: string; scopes: AccessScope[]; organizationId: string | null }

/** Uses a refresh token up, in one statement, so that of many at the same time one alone succeeds. */
async function useUp(tx: Tx, tokenHash: string): Promise<Family | undefined> {
  const [family] = await tx.$queryRaw<Family[]>`
    UPDATE identity.refresh_tokens r SET used_at = now()
    FROM identity.access_tokens t JOIN identity.sessions s ON s.id = t.session_id
    WHERE r.token_hash = ${tokenHash} AND r.used_at IS NULL AND t.id = r.access_token_id AND identity.is_open(s)
    RETURNING t.id AS "tokenId", t.scopes, t.organization_id AS "organizationId"`
  if (!family) return undefined
  await tx.$executeRaw`
    UPDATE identity.sessions SET last_seen_at = clock_timestamp()
    WHERE id = (SELECT session_id FROM identity.access_tokens WHERE id = ${family.tokenId}::uuid)`
  await tx.$executeRaw`
    DELETE FROM identity.refresh_tokens
    WHERE access_token_id = ${family.tokenId}::uuid AND used_at < now() - make_interval(days => ${KEPT_DAYS})`
  return family
}

/**
 * Somebody sent a refresh token a second time: it may have been copied, so that the whole family ends, and the person, or the practice,
 * finds it in the audit trail.
 */
async function endIfReused({ runtime, now }: PublicContext, tokenHash: string): Promise<void> {
  const { database } = runtime
  const used = await database.prisma.refreshToken.findFirst({
    where: { tokenHash, usedAt: { not: null } },
    include: { accessToken: true },
  })
  if (!used) return
  const { id: resourceId, userId, organizationId, sessionId } = used.accessToken
  const end = async (tx: Tx): Promise<boolean> =>
    (await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } })).count > 0
  if (organizationId === null)
    return database.prisma.$transaction(async (tx) => {
      if (await end(tx)) await recordAccess(tx, { action: 'access_token.reuse_found', userId, resourceId })
    })
  return withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, async (tx) => {
    if (await end(tx))
      await recordChange(
        { tx, person: { userId } },
        { action: 'service_token.reuse_found', resource: 'service_tokens', resourceId },
      )
  })
}

/** An access token of ten minutes and the next refresh token of the family; `not-signed-in` for everything else alike. */
export async function exchange(context: PublicContext, refreshToken: string) {
  const { runtime, ip, now } = context
  await countAttempt(context, 'token-address', ip)
  const tokenHash = hashOfToken(refreshToken)
  const made = await runtime.database.prisma.$transaction(async (tx) => {
    const family = await useUp(tx, tokenHash)
    return family && { family, next: await addRefreshToken(tx, family.tokenId) }
  })
  if (!made) {
    await endIfReused(context, tokenHash)
    throw problem('not-signed-in')
  }
  return {
    accessToken: await signAccess(runtime.config, made.family, now),
    tokenType: 'Bearer' as const,
    expiresInSeconds: ACCESS_SECONDS,
    refreshToken: made.next,
  }
}
