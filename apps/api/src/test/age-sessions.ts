import { hashOfToken } from '../http/session-cookie.ts'
import type { Browser, TestApi } from './api.ts'

/**
 * Lets minutes pass for every session of whoever is signed in there. Sessions are judged by the clock of the database, which no test
 * can set, so their own times are moved back instead.
 */
export async function ageSessions({ database }: TestApi, { cookie }: Browser, minutes: number): Promise<void> {
  const tokenHash = hashOfToken(/(?:^|; ?)holdfast=([^;]+)/.exec(cookie())?.[1] ?? '')
  const aged = await database.prisma.$executeRaw`
    UPDATE identity.sessions SET
      created_at = created_at - make_interval(mins => ${minutes}), last_seen_at = last_seen_at - make_interval(mins => ${minutes}),
      idle_expires_at = idle_expires_at - make_interval(mins => ${minutes}), expires_at = expires_at - make_interval(mins => ${minutes}),
      proof_expires_at = proof_expires_at - make_interval(mins => ${minutes})
    WHERE user_id IN (SELECT user_id FROM identity.sessions WHERE token_hash = ${tokenHash})`
  if (aged === 0) throw new Error('Nobody is signed in there.')
}
