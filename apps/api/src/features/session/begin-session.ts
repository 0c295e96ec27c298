import { spokenLocale } from '@holdfast/domain/text'
import type { User } from '../../db/generated/client.ts'
import { hashOfToken, newToken } from '../../http/session-cookie.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { Person, PublicContext } from '../../kernel/context.ts'
import { openSession } from '../../kernel/open-session.ts'
import { newDeviceLetter } from './new-device-letter.ts'

/** `replaces` is the hash of the token that this browser had before; `withSecondFactor` where a passkey or a code was shown. */
type Beginning = { isKnownDevice: boolean; replaces: string | null; withSecondFactor: boolean }

/**
 * Opens a session for somebody who has shown who they are, with a new id, and tells them where the device is a new one. The session that
 * this browser had before (`replaces`, the hash of its token) ends.
 */
export async function beginSession(
  context: PublicContext,
  user: User,
  { isKnownDevice, replaces, withSecondFactor }: Beginning,
): Promise<{ token: string; person: Person }> {
  const { runtime, now, userAgent, browserId } = context
  const isFirst = (await runtime.database.prisma.session.count({ where: { userId: user.id } })) === 0
  const token = newToken()
  const session = await runtime.database.prisma.$transaction(async (tx) => {
    if (replaces !== null)
      await tx.session.updateMany({ where: { tokenHash: replaces, endedAt: null }, data: { endedAt: now } })
    const opened = await openSession(tx, runtime.config, {
      userId: user.id,
      tokenHash: hashOfToken(token),
      userAgent,
      browserId,
      withSecondFactor,
    })
    if (!isKnownDevice && !isFirst) await enqueue({ tx, runtime }, newDeviceLetter, { sessionId: opened.id })
    return opened
  })
  const [needed] = await runtime.database.prisma.$queryRaw<{ needed: boolean | null }[]>`
    SELECT s.second_factor_at IS NULL AND holdfast.second_factor_from(s.user_id) <= s.created_at AS needed
    FROM identity.sessions s WHERE s.id = ${session.id}::uuid`
  const person: Person = {
    userId: user.id,
    sessionId: session.id,
    kind: user.kind as Person['kind'],
    displayName: user.displayName,
    email: user.email,
    locale: spokenLocale(user.locale),
    isLinkOnly: false,
    isReadOnly: user.readOnly,
    needsSecondFactor: needed?.needed ?? false,
    device: session.device,
    browserId,
    provedAt: null,
    hasFreshProof: false,
  }
  return { token, person }
}
