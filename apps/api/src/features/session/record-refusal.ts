import { deviceOf } from '../../kernel/device.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { ApiProblem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'

/**
 * Records that somebody tried to sign in as this person, with a wrong password or passphrase: at most a hundred times an hour, so that
 * nobody fills the audit trail.
 */
export async function recordRefusal({ runtime, userAgent }: PublicContext, userId: string): Promise<void> {
  try {
    await countAttempt({ runtime, limits: [] }, 'refusals', userId)
  } catch (error) {
    if (error instanceof ApiProblem) return
    throw error
  }
  await recordAccess(runtime.database.prisma, {
    action: 'session.refused',
    userId,
    resourceId: null,
    meta: { device: deviceOf(userAgent) },
  })
}
