import type { User } from '../../db/generated/client.ts'
import type { Runtime } from '../../kernel/context.ts'
import { hashPassword, isOutdated } from './password.ts'

/**
 * After somebody said their password or passphrase: a hash that was made at another cost is made anew at the present one
 * (docs/security.md promise 3). What was changed meanwhile, on another device, stays.
 */
export async function renewHash(runtime: Runtime, user: User, password: string): Promise<User> {
  if (!isOutdated(runtime, user.passwordHash)) return user
  const passwordHash = await hashPassword(runtime, password)
  const where = { id: user.id, passwordHash: user.passwordHash }
  const { count } = await runtime.database.prisma.user.updateMany({ where, data: { passwordHash } })
  return count === 1 ? { ...user, passwordHash } : user
}
