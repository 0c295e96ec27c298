import type { SessionSummary } from '@holdfast/contracts/session'
import type { SessionContext } from '../../kernel/context.ts'
import { deviceText } from '../../kernel/device.ts'
import { localize } from '../../kernel/localize.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** Where the person is signed in now, newest first. */
export async function listSessions(
  context: SessionContext,
  query: PageQuery,
): Promise<{ items: SessionSummary[]; nextCursor: string | null }> {
  const { runtime, person } = context
  const { prisma } = runtime.database
  const { where, ...order } = rowsById(query, 'desc')
  const open = await prisma.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM identity.sessions s WHERE s.user_id = ${person.userId}::uuid AND identity.is_open(s)`
  // many look at the sample as one person: none of them sees the others
  const isOpen = { id: { in: person.isReadOnly ? [person.sessionId] : open.map(({ id }) => id) } }
  const sessions = await prisma.session.findMany({ where: { AND: [isOpen, where] }, ...order })
  const { rows, nextCursor } = pageOf(sessions, query.limit)
  const items = rows.map((session) => ({
    id: session.id,
    device: localize(deviceText(session.device), context),
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isCurrent: session.id === person.sessionId,
  }))
  return { items, nextCursor }
}
