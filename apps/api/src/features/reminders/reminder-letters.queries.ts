import type { ReminderLetter } from '@holdfast/contracts/reminders'
import type { LetterState } from '@holdfast/domain/letters/letters'
import type { ReminderKind } from '@holdfast/domain/reminders/reminder'
import type { SessionContext } from '../../kernel/context.ts'
import { pageOf, type PageQuery, rowsById } from '../../kernel/page.ts'

/** A reminder that waits for its time waits; what was of no use any more is told as not delivered to whoever asked for it. */
export const letterStateOf = (state: string): LetterState =>
  state === 'planned' ? 'waiting' : state === 'dropped' ? 'failed' : (state as LetterState)

/** What the person who asks was sent, the newest first; not what was of no use any more. */
export async function listSent({ runtime, person }: SessionContext, query: PageQuery) {
  const { where, ...order } = rowsById(query, 'desc')
  const own = { userId: person.userId, state: { not: 'dropped' } }
  const letters = await runtime.database.prisma.reminderLetter.findMany({ where: { AND: [own, where] }, ...order })
  const { rows, nextCursor } = pageOf(letters, query.limit)
  const items: ReminderLetter[] = rows.map(({ id, kind, state, sentAt, dueAt }) => ({
    id,
    kind: kind as ReminderKind,
    state: letterStateOf(state),
    at: (sentAt ?? dueAt).toISOString(),
  }))
  return { items, nextCursor }
}
