import { deviceOf } from './device.ts'
import type { PublicContext } from './context.ts'
import { mayRecordRefusal } from './limits.ts'
import { recordAccess } from './record-access.ts'

/**
 * Records that somebody tried to sign in as this person, with a wrong password or passphrase.
 */
export async function recordRefusal({ runtime, userAgent }: PublicContext, userId: string): Promise<void> {
  if (!(await mayRecordRefusal(runtime, userId))) return
  await recordAccess(runtime.database.prisma, {
    action: 'session.refused',
    userId,
    resourceId: null,
    meta: { device: deviceOf(userAgent) },
  })
}
