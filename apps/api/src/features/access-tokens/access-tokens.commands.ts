import type { AccessToken, accessTokenRoutes } from '@holdfast/contracts/access-tokens'
import type { z } from 'zod'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import type { OrganizationContext, SessionContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { LIST_IS_FULL, refuse } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findToken, presentToken, type TokenRow, type TokensOf } from './access-tokens.queries.ts'
import { openFamily } from './family.ts'

/** How many may be open at the same time, of one person or of one practice. */
const MOST = 20

async function requireRoom(tx: Tx, of: TokensOf, context: SessionContext): Promise<void> {
  const open = { endedAt: null, expiresAt: { gt: context.now } }
  if ((await tx.accessToken.count({ where: { ...of, session: open } })) >= MOST) throw refuse(LIST_IS_FULL, context)
}

/** Makes a token of the person, who has just shown that it is them; a guest has no account that a program could act for. */
export async function createToken(
  context: SessionContext,
  given: z.output<typeof accessTokenRoutes.create.body>,
): Promise<AccessToken> {
  const { runtime, person } = context
  if (person.kind !== 'account') throw problem('forbidden')
  requireFreshProof(context)
  const { userId } = person
  return runtime.database.prisma.$transaction(async (tx) => {
    await requireRoom(tx, { userId, organizationId: null }, context)
    const { row, refreshToken } = await openFamily(tx, runtime.config, { userId, organizationId: null, ...given })
    await recordAccess(tx, { action: 'access_token.added', userId, resourceId: row.id })
    return presentToken(row, row.createdAt, refreshToken)
  })
}

const endSessionOf = (tx: Tx, { sessionId }: TokenRow, now: Date) =>
  tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } })

/** Ends a token of the person, and everything that was made of it, at once. */
export async function endToken({ runtime, person, now }: SessionContext, id: string): Promise<void> {
  const { userId } = person
  await runtime.database.prisma.$transaction(async (tx) => {
    const row = await findToken(tx, { userId, organizationId: null }, id)
    const { count } = await endSessionOf(tx, row, now)
    if (count > 0) await recordAccess(tx, { action: 'access_token.revoked', userId, resourceId: id })
  })
}

/** Makes a token of the practice, with the rights of who makes it for as long as they run the practice. */
export async function createServiceToken(
  context: OrganizationContext,
  given: z.output<typeof accessTokenRoutes.createForService.body>,
): Promise<AccessToken> {
  const { tx, runtime, organizationId, organizationKind, person } = context
  if (organizationKind !== 'practice') throw problem('not-found')
  requireFreshProof(context)
  await requireRoom(tx, { organizationId }, context)
  const { row, refreshToken } = await openFamily(tx, runtime.config, {
    userId: person.userId,
    organizationId,
    ...given,
  })
  await recordChange(context, { action: 'service_token.added', resource: 'service_tokens', resourceId: row.id })
  return presentToken(row, row.createdAt, refreshToken)
}

/** Ends a token of the practice at once; any owner or admin may. */
export async function endServiceToken(context: OrganizationContext, id: string, ifMatch: number): Promise<AccessToken> {
  const { tx, organizationId, now } = context
  const row = await findToken(tx, { organizationId }, id)
  guardVersion(row, ifMatch)
  const { count } = await endSessionOf(tx, row, now)
  if (count > 0) {
    await tx.accessToken.update({ where: { id }, data: { version: nextVersion } })
    await recordChange(context, { action: 'service_token.revoked', resource: 'service_tokens', resourceId: id })
  }
  return presentToken(await findToken(tx, { organizationId }, id), await databaseNow(tx))
}
