import type { Reminder } from '@holdfast/contracts/reminders'
import { checkOfKey } from '@holdfast/domain/sobriety/second-look-key'
import { DAY } from '@holdfast/domain/shared/time'
import type { CaseContext } from '../../kernel/context.ts'
import { allows } from '../../kernel/authorize.ts'
import { letterStateOf } from './reminder-letters.queries.ts'
import { orNotFound } from '../../kernel/not-found.ts'

const MOST_IN_A_DAY = 200

/**
 * Who was reminded of what in the last day, the newest first: the audit trail says it, and the letter how far it is. Whom the plan waits for is
 * for its leads; of second looks everybody is told who takes part.
 */
export async function listReminders(context: CaseContext): Promise<Reminder[]> {
  const { tx, organizationId, caseId, now } = context
  const all = allows(context, 'reminder.send', false)
  const events = await tx.auditEvent.findMany({
    where: {
      organizationId,
      chainId: caseId,
      action: 'member.reminded',
      at: { gt: new Date(now.getTime() - DAY) },
    },
    orderBy: { seq: 'desc' },
    take: MOST_IN_A_DAY,
  })
  const letters = await tx.reminderLetter.findMany({
    where: { organizationId, caseId, kind: 'asked' },
    orderBy: { id: 'desc' },
    take: MOST_IN_A_DAY,
  })
  const stateOf = (memberId: string, key: string) =>
    letters.find((letter) => letter.memberId === memberId && letter.about === key)?.state
  return events.flatMap(({ resourceId, meta, at }) => {
    const { key, byEmail } = meta as { key?: string; byEmail?: boolean }
    if (!resourceId || !key || (!all && checkOfKey(key) === null)) return []
    const state = stateOf(resourceId, key)
    const letter = state === undefined ? null : letterStateOf(state)
    return [{ memberId: resourceId, key, remindedAt: at.toISOString(), byEmail: byEmail !== false, letter }]
  })
}

/** The newest reminder of this member. */
export const newestReminder = async (context: CaseContext, memberId: string): Promise<Reminder> =>
  orNotFound((await listReminders(context)).find((one) => one.memberId === memberId))
