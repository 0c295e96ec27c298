import { hashOfToken, newToken } from '../../http/session-cookie.ts'
import type { Person, PublicContext } from '../../kernel/context.ts'
import { openSession } from '../../kernel/open-session.ts'

/** Makes a guest with a session of their own, who becomes the lead of a sample; `token` is the id of the session. */
export async function newSampleGuest(
  { runtime, userAgent, browserId, locale }: Pick<PublicContext, 'runtime' | 'userAgent' | 'browserId' | 'locale'>,
  displayName: string,
): Promise<{ person: Person; token: string }> {
  const token = newToken()
  const { user, session } = await runtime.database.prisma.$transaction(async (tx) => {
    const guest = await tx.user.create({ data: { kind: 'guest', displayName, locale } })
    const opened = { userId: guest.id, tokenHash: hashOfToken(token), userAgent, browserId }
    return { user: guest, session: await openSession(tx, runtime.config, opened) }
  })
  const person: Person = {
    userId: user.id,
    sessionId: session.id,
    kind: 'guest',
    displayName,
    email: null,
    locale,
    isLinkOnly: false,
    isReadOnly: false,
    needsSecondFactor: false,
    device: session.device,
    browserId,
    provedAt: null,
    hasFreshProof: false,
  }
  return { person, token }
}
