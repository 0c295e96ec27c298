import { MINUTE, HOUR } from '@holdfast/domain/shared/time'
import type { Config } from '../config.ts'
import type { Tx } from '../db/connect.ts'
import type { PublicContext } from './context.ts'
import { deviceOf } from './device.ts'
import { recordAccess } from './record-access.ts'

type Opened = Pick<PublicContext, 'userAgent' | 'browserId'> & {
  userId: string
  tokenHash: string
  linkOnly?: boolean
  /** A passkey or a one-time code was shown. */
  withSecondFactor?: boolean
}

/**
 * opens a session, link-only where a link alone opens it, and records it in the trail of the person. Idle and absolute end are fixed by
 * the server, by the clock of the database (docs/security.md promises 18 and 23).
 */
export async function openSession(
  tx: Tx,
  config: Config,
  { userId, tokenHash, userAgent, browserId, linkOnly = false, withSecondFactor = false }: Opened,
) {
  const [{ minutes, now }] = await tx.$queryRaw<[{ minutes: number; now: Date }]>`
    SELECT holdfast.idle_minutes(${userId}::uuid, ${config.SESSION_IDLE_MINUTES}::int) AS minutes, now() AS now`
  const session = await tx.session.create({
    data: {
      userId,
      tokenHash,
      linkOnly,
      secondFactorAt: withSecondFactor ? now : null,
      device: deviceOf(userAgent),
      browserId,
      createdAt: now,
      lastSeenAt: now,
      idleExpiresAt: new Date(now.getTime() + minutes * MINUTE),
      expiresAt: new Date(now.getTime() + config.SESSION_HOURS * HOUR),
    },
  })
  const { id: resourceId, device } = session
  await recordAccess(tx, { action: 'session.opened', userId, resourceId, meta: { device } })
  return session
}
