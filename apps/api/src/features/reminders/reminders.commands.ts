import type { Reminder } from '@holdfast/contracts/reminders'
import { stillMissing } from '@holdfast/domain/plan/readiness'
import { isQuiet, outOfQuiet } from '@holdfast/domain/reminders/quiet-hours'
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
import { waitingIn } from '../path/path.presenter.ts'
import { isSecondLookOpen } from '../sobriety/sobriety.queries.ts'
import { NO_ADDRESS } from './refusals.ts'
import { addressOf } from './reminder-address.ts'
import { reminderLetter } from './reminder-letter.ts'
import { quietOf, settingsOfOne } from './reminder-settings.queries.ts'
import { secondLookLetter } from './second-look-letter.ts'

type Asked = { memberId: string; key: string }

function isWaitedFor(context: PlanContext, rows: PlanRows, { memberId, key }: Asked): boolean {
  const facts = planFactsOf(rows)
  const waiting = waitingIn(context, rows, facts, readableFindings(context, stillMissing(facts, context.now)))
  return waiting.some((one) => one.memberId === memberId && one.key === key)
}

/** The letter to somebody whom the plan waits for: at once, or at the end of their quiet hours. */
async function writeLetter(context: PlanContext, rows: PlanRows, { memberId, key }: Asked): Promise<void> {
  const { tx, organizationId, caseId, planId, person, now } = context
  const { userId } = await tx.caseMember.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: memberId } },
  })
  const quiet = quietOf(await settingsOfOne(tx, userId), rows.logistics?.timeZone ?? context.organization.timeZone)
  const waits = isQuiet(now, quiet)
  const { id } = await tx.reminderLetter.create({
    data: {
      userId,
      kind: 'asked',
      key: `asked ${caseId} ${key} ${now.toISOString()}`,
      about: key,
      memberId,
      organizationId,
      caseId,
      planId,
      askedByUserId: person.userId,
      timeZone: quiet.timeZone,
      state: waits ? 'planned' : 'waiting',
      dueAt: outOfQuiet(now, quiet),
    },
  })
  if (!waits) await enqueue(context, reminderLetter, { id })
}

/**
 * Reminds somebody of what the plan waits for them to do, by a letter after the commit; once a day for one person and thing. A second
 * look is seen on their open screen as well, so that it needs no address, and its letter is sent at every hour.
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
  const address = await addressOf(tx, organizationId, memberId, 'asked')
  if (!address && checkId === null) throw refuse(NO_ADDRESS, context)
  await countAttempt(context, 'reminders', `${memberId} ${key}`)
  if (address) await countLetter(context, address.to)
  const byEmail = address !== null
  // nothing of the plan has changed
  const where = { tx, person, caseId }
  const meta = { key, byEmail }
  await recordChange(where, { action: 'member.reminded', resource: 'members', resourceId: memberId, meta })
  if (byEmail && checkId === null) await writeLetter(context, rows, asked)
  if (byEmail && checkId !== null)
    await enqueue(context, secondLookLetter, { organizationId, memberId, askedByUserId: person.userId })
  return {
    memberId,
    key,
    remindedAt: now.toISOString(),
    byEmail,
    letter: byEmail && checkId === null ? 'waiting' : null,
  }
}
