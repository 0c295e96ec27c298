import type { User } from '../../db/generated/client.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordRefusal } from '../../kernel/record-refusal.ts'
import { verifyPassword } from '../users/password.ts'
import { renewHash } from '../users/renew-hash.ts'

/** Who is signed in, once they said their passphrase or password; each try is counted, and a wrong one is recorded. */
export async function requirePassphrase(context: SessionContext, passphrase: string): Promise<User> {
  const { runtime, person } = context
  await countAttempt(context, 'passphrase', person.userId)
  const user = await runtime.database.prisma.user.findUniqueOrThrow({ where: { id: person.userId } })
  if (await verifyPassword(user.passwordHash, passphrase)) return renewHash(runtime, user, passphrase)
  await recordRefusal(context, user.id)
  throw invalidField('body/passphrase', 'is not your passphrase')
}

/** Who is signed in, once they said their passphrase or password, or have lately proved that it is them (`prove-yourself`). */
export async function requireOwner(context: SessionContext, passphrase: string | undefined): Promise<User> {
  if (passphrase !== undefined) return requirePassphrase(context, passphrase)
  requireFreshProof(context)
  return context.runtime.database.prisma.user.findUniqueOrThrow({ where: { id: context.person.userId } })
}
