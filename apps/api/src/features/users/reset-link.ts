import { randomBytes } from 'node:crypto'
import { type Locale, spokenLocale } from '@holdfast/domain/text'
import { MINUTE } from '@holdfast/domain/shared/time'
import { databaseNow } from '../../db/database-now.ts'
import { hashOfToken } from '../../http/session-cookie.ts'
import type { Runtime } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'

/** For how many minutes a link sets a new password. */
export const RESET_MINUTES = 30

/** The link itself, and the language of whoever it is for, for the letter and for the operator's command; undefined where no account has the address. */
export async function createResetLink(
  { database, config }: Pick<Runtime, 'database'> & { config: Pick<Runtime['config'], 'publicUrl'> },
  email: string,
): Promise<{ link: string; locale: Locale } | undefined> {
  const user = await database.prisma.user.findUnique({ where: { email: canonicalEmail(email) } })
  if (!user) return undefined
  return { link: await createResetLinkFor({ database, config }, user), locale: spokenLocale(user.locale) }
}

/** The same for somebody who is known: an account, or a guest with a passphrase. */
export async function createResetLinkFor(
  { database, config }: { database: Runtime['database']; config: Pick<Runtime['config'], 'publicUrl'> },
  user: { id: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date((await databaseNow(database.prisma)).getTime() + RESET_MINUTES * MINUTE)
  await database.prisma.passwordReset.create({ data: { userId: user.id, tokenHash: hashOfToken(token), expiresAt } })
  return `${config.publicUrl}/reset#${token}`
}
