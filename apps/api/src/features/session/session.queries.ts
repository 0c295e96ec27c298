import type { SessionSummary } from '@holdfast/contracts/session'
import type { SessionContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** Where the person is signed in now, newest first. */
export async function listSessions(
  { runtime, person, now }: SessionContext,
  query: PageQuery,
): Promise<{ items: SessionSummary[]; nextCursor: string | null }> {
  const { where, ...order } = rowsById(query, 'desc')
  const sessions = await runtime.database.prisma.session.findMany({
    where: { userId: person.userId, endedAt: null, expiresAt: { gt: now }, idleExpiresAt: { gt: now }, ...where },
    ...order,
  })
  const { rows, nextCursor } = pageOf(sessions, query.limit)
  const items = rows.map((session) => ({
    id: session.id,
    device: session.device,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isCurrent: session.id === person.sessionId,
  }))
  return { items, nextCursor }
}
