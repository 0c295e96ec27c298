import type { Reminder } from '@holdfast/contracts/reminders'
import { readiness } from '@holdfast/domain/plan/readiness'
import { enqueue } from '../../jobs/enqueue.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { countAttempt, countLetter } from '../../kernel/limits.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { readableFindings } from '../../plan/readiness.presenter.ts'
import { presentPath } from '../path/path.presenter.ts'
import { NO_ADDRESS } from './refusals.ts'
import { addressOf } from './reminder-address.ts'
import { reminderLetter } from './reminder-letter.ts'

type Asked = { memberId: string; key: string }

async function isWaitedFor(context: PlanContext, { memberId, key }: Asked): Promise<boolean> {
  const rows = await loadPlanRows(context)
  const facts = planFactsOf(rows)
  const { waitingFor } = presentPath(context, rows, facts, readableFindings(context, readiness(facts, context.now)))
  return waitingFor.some((one) => one.memberId === memberId && one.key === key)
}

/** Reminds somebody of what the plan waits for them to do, by a letter after the commit; once a day for one person and thing. */
export async function remind(context: PlanContext, asked: Asked): Promise<Reminder> {
  const { tx, organizationId, caseId, member, person, now } = context
  const { memberId, key } = asked
  if (!(await isWaitedFor(context, asked))) throw invalidField('body/key', 'is nothing that waits for this person')
  const address = await addressOf(tx, organizationId, memberId)
  if (!address) throw refuse(NO_ADDRESS, context)
  await countAttempt(context, 'reminders', `${memberId} ${key}`)
  await countLetter(context, address.to)
  // nothing of the plan has changed
  const where = { tx, person, caseId }
  await recordChange(where, { action: 'member.reminded', resource: 'members', resourceId: memberId, meta: { key } })
  const data = { organizationId, memberId, askedById: member.id, askedByUserId: person.userId }
  await enqueue(context, reminderLetter, data)
  return { memberId, key, remindedAt: now.toISOString() }
}
