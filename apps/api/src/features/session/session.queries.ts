import type { SessionSummary } from '@holdfast/contracts/session'
import type { SessionContext } from '../../kernel/context.ts'

/** Where the person is signed in now, newest first. */
export async function listSessions({ runtime, person, now }: SessionContext): Promise<SessionSummary[]> {
  const sessions = await runtime.database.prisma.session.findMany({
    where: { userId: person.userId, endedAt: null, expiresAt: { gt: now }, idleExpiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
  })
  return sessions.map((session) => ({
    id: session.id,
    device: session.device,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isCurrent: session.id === person.sessionId,
  }))
}
