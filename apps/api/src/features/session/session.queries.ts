import type { SessionSummary } from '@holdfast/contracts/session'
import type { SessionContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** Where the person is signed in now, newest first. */
export async function listSessions(
  { runtime, person, now }: SessionContext,
  query: PageQuery,
): Promise<{ items: SessionSummary[]; nextCursor: string | null }> {
  const { prisma } = runtime.database
  const { where, ...order } = rowsById(query, 'desc')
  const [meeting] = await prisma.$queryRaw<{ isUnderWay: boolean }[]>`
    SELECT holdfast.is_in_meeting(${person.userId}::uuid) AS "isUnderWay"`
  const isInUse = meeting?.isUnderWay ? {} : { idleExpiresAt: { gt: now } }
  const sessions = await prisma.session.findMany({
    where: { userId: person.userId, endedAt: null, expiresAt: { gt: now }, ...isInUse, ...where },
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
