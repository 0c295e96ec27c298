import { MINUTE, HOUR } from '@holdfast/domain/shared/time'
import type { Config } from '../config.ts'
import type { Tx } from '../db/connect.ts'
import type { PublicContext } from './context.ts'
import { deviceOf } from './device.ts'
import { recordAccess } from './record-access.ts'

type Opened = Pick<PublicContext, 'userAgent' | 'browserId' | 'now'> & {
  userId: string
  tokenHash: string
  sealed?: boolean
}

/**
 * Opens a session, sealed where a link alone opens it, and records it in the trail of the person. Idle and absolute end are fixed by
 * the server (docs/security.md promise 18).
 */
export async function openSession(
  tx: Tx,
  config: Config,
  { userId, tokenHash, userAgent, browserId, now, sealed = false }: Opened,
) {
  const [idle] = await tx.$queryRaw<{ minutes: number }[]>`
    SELECT holdfast.idle_minutes(${userId}::uuid, ${config.SESSION_IDLE_MINUTES}::int) AS minutes`
  const minutes = idle?.minutes ?? 0
  const session = await tx.session.create({
    data: {
      userId,
      tokenHash,
      sealed,
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
