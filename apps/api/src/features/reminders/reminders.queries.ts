import type { Reminder } from '@holdfast/contracts/reminders'
import { DAY } from '@holdfast/domain/shared/time'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'

const MOST_IN_A_DAY = 200

/** Who was reminded of what in the last day, the newest first: the audit trail says it, nothing else is kept. */
export async function listReminders({ tx, organizationId, caseId, now }: CaseContext): Promise<Reminder[]> {
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
  return events.flatMap(({ resourceId, meta, at }) => {
    const { key } = meta as { key?: string }
    return resourceId && key ? [{ memberId: resourceId, key, remindedAt: at.toISOString() }] : []
  })
}

/** The newest reminder of this member. */
export const newestReminder = async (context: CaseContext, memberId: string): Promise<Reminder> =>
  orNotFound((await listReminders(context)).find((one) => one.memberId === memberId))
