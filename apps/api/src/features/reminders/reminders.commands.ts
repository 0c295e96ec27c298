import type { Reminder } from '@holdfast/contracts/reminders'
import { stillMissing } from '@holdfast/domain/plan/readiness'
import { checkOfKey } from '@holdfast/domain/sobriety/second-look-key'
import { enqueue } from '../../jobs/enqueue.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { countAttempt, countLetter } from '../../kernel/limits.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows, type PlanRows } from '../../plan/plan-rows.ts'
import { readableFindings } from '../../plan/readiness.presenter.ts'
import { presentPath } from '../path/path.presenter.ts'
import { isSecondLookOpen } from '../sobriety/sobriety.queries.ts'
import { NO_ADDRESS } from './refusals.ts'
import { addressOf } from './reminder-address.ts'
import { reminderLetter } from './reminder-letter.ts'

type Asked = { memberId: string; key: string }

function isWaitedFor(context: PlanContext, rows: PlanRows, { memberId, key }: Asked): boolean {
  const facts = planFactsOf(rows)
  const { waitingFor } = presentPath(context, rows, facts, readableFindings(context, stillMissing(facts, context.now)))
  return waitingFor.some((one) => one.memberId === memberId && one.key === key)
}

/**
 * Reminds somebody of what the plan waits for them to do, by a letter after the commit; once a day for one person and thing. A second
 * look is seen on their open screen as well, so that it needs no address.
 */
export async function remind(context: PlanContext, asked: Asked): Promise<Reminder> {
  const { tx, organizationId, caseId, member, person, now } = context
  const { memberId, key } = asked
  const checkId = checkOfKey(key)
  const rows = await loadPlanRows(context)
  const check = rows.sobrietyChecks.find(({ id }) => id === checkId)
  authorize(context, 'reminder.send', check?.observerId === member.id)
  const isOpen =
    checkId === null ? isWaitedFor(context, rows, asked) : isSecondLookOpen(rows, { memberId, checkId }, now)
  if (!isOpen) throw invalidField('body/key', 'is nothing that waits for this person')
  const address = await addressOf(tx, organizationId, memberId)
  if (!address && checkId === null) throw refuse(NO_ADDRESS, context)
  await countAttempt(context, 'reminders', `${memberId} ${key}`)
  if (address) await countLetter(context, address.to)
  const byEmail = address !== null
  // nothing of the plan has changed
  const where = { tx, person, caseId }
  const meta = { key, byEmail }
  await recordChange(where, { action: 'member.reminded', resource: 'members', resourceId: memberId, meta })
  const data = { organizationId, memberId, askedById: member.id, askedByUserId: person.userId }
  if (byEmail) await enqueue(context, reminderLetter, data)
  return { memberId, key, remindedAt: now.toISOString(), byEmail }
}
