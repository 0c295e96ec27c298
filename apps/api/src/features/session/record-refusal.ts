import { deviceOf } from '../../kernel/device.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { recordAccess } from '../../kernel/record-access.ts'

/** Records that somebody tried to sign in as this person, with a wrong password or passphrase. */
export const recordRefusal = ({ runtime, userAgent }: PublicContext, userId: string): Promise<void> =>
  recordAccess(runtime.database.prisma, {
    action: 'session.refused',
    userId,
    resourceId: null,
    meta: { device: deviceOf(userAgent) },
  })
