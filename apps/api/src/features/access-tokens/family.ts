import type { AccessScope } from '@holdfast/domain/access-tokens/scopes'
import { DAY } from '@holdfast/domain/shared/time'
import { v7 } from 'uuid'
import type { Config } from '../../config.ts'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import { hashOfToken, newToken } from '../../http/session-cookie.ts'
import { hashOfFamily } from '../../kernel/access-token.ts'
import type { TokenRow } from './access-tokens.queries.ts'

const PREFIX = 'holdfast_'

/** A new refresh token of this family, of which the database keeps the hash. The prefix lets scanners of source code find it. */
export async function addRefreshToken(tx: Tx, accessTokenId: string): Promise<string> {
  const refreshToken = `${PREFIX}${newToken()}`
  await tx.refreshToken.create({ data: { accessTokenId, tokenHash: hashOfToken(refreshToken) } })
  return refreshToken
}

type NewFamily = {
  userId: string
  organizationId: string | null
  name: string
  scopes: readonly AccessScope[]
  days: number
}

/** Makes a token with its session, which ends after so many days by the clock of the database, and the first refresh token. */
export async function openFamily(
  tx: Tx,
  config: Config,
  { userId, organizationId, name, scopes, days }: NewFamily,
): Promise<{ row: TokenRow; refreshToken: string }> {
  const id = v7()
  const now = await databaseNow(tx)
  const until = new Date(now.getTime() + days * DAY)
  const session = await tx.session.create({
    data: {
      userId,
      tokenHash: hashOfFamily(config, id),
      device: '',
      createdAt: now,
      lastSeenAt: now,
      idleExpiresAt: until,
      expiresAt: until,
    },
  })
  const row = await tx.accessToken.create({
    data: { id, userId, organizationId, sessionId: session.id, name, scopes: [...scopes], createdAt: now },
    include: { session: true, user: true },
  })
  return { row, refreshToken: await addRefreshToken(tx, id) }
}
