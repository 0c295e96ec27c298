import { MINUTE, HOUR } from '@holdfast/domain/shared/time'
import type { Tx } from '../db/connect.ts'
import type { Config } from '../config.ts'
import type { PublicContext } from './context.ts'
import { deviceOf } from './device.ts'

/** Opens a session, sealed where a link alone opens it: idle and absolute end are fixed by the server (docs/security.md promise 18). */
export function openSession(
  tx: Tx,
  config: Config,
  {
    userId,
    tokenHash,
    userAgent,
    browserId,
    now,
    sealed = false,
  }: Pick<PublicContext, 'userAgent' | 'browserId' | 'now'> & { userId: string; tokenHash: string; sealed?: boolean },
) {
  return tx.session.create({
    data: {
      userId,
      tokenHash,
      sealed,
      device: deviceOf(userAgent),
      browserId,
      createdAt: now,
      lastSeenAt: now,
      idleExpiresAt: new Date(now.getTime() + config.SESSION_IDLE_MINUTES * MINUTE),
      expiresAt: new Date(now.getTime() + config.SESSION_HOURS * HOUR),
    },
  })
}
