import { checkOf } from '@holdfast/domain/offline-day/match-check'
import { mayBegin } from '@holdfast/domain/offline-day/may-begin'
import { decideBegin } from '@holdfast/domain/run/begin-run'
import { DAY } from '@holdfast/domain/shared/time'
import { lookOf } from '@holdfast/domain/sobriety/second-look'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { OfflineRecord } from '../db/generated/client.ts'
import type { PlanContext } from '../kernel/context.ts'
import { recordChange } from '../kernel/record-change.ts'
import { isSameBrowser } from '../kernel/second-person.ts'
import { nextVersion } from '../kernel/versions.ts'
import { storeConfirmation } from '../features/sobriety/store-check.ts'
import { beginFactsAt, namedChecks } from './begin-facts.ts'
import { claimOf } from './offline-claims.ts'
import { loadPlanRows, type PlanRows } from './plan-rows.ts'
import { takeStep } from './take-step.ts'

/**
 * Brings together what phones recorded without a network, as far as it has come in: "I saw the same" confirms its check, and the
 * earliest beginning whose check is confirmed begins the meeting, judged for its own moment. What still waits stays as it is.
 */
export async function settleOfflineDay(context: PlanContext): Promise<void> {
  const { tx, organizationId, planId } = context
  const waiting = await tx.offlineRecord.findMany({
    where: { organizationId, planId, settledAt: null, refusal: null },
    orderBy: [{ happenedAt: 'asc' }, { id: 'asc' }],
  })
  if (waiting.length === 0) return
  const rows = await loadPlanRows(context)
  for (const record of waiting.filter(({ kind }) => kind === 'confirmation')) await confirm(context, rows, record)
  let isBegun = rows.run !== null
  for (const record of waiting.filter(({ kind }) => kind === 'start'))
    isBegun = await begin(context, rows, record, isBegun)
}

const settle = async (
  { tx, organizationId, planId, now }: PlanContext,
  { id }: OfflineRecord,
  refusal: string | null = null,
): Promise<void> => {
  await tx.offlineRecord.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: refusal === null ? { settledAt: now } : { refusal },
  })
}

async function confirm(context: PlanContext, rows: PlanRows, record: OfflineRecord): Promise<void> {
  const found = checkOf(claimOf(record), namedChecks(rows))
  const position = rows.sobrietyChecks.findIndex(({ id }) => id === found?.id)
  const row = rows.sobrietyChecks[position]
  if (!row || row.observerId === record.authorId) return
  // whoever knew the check gave a look of their own; whoever did not must have decided the same
  if (record.sobrietyCheckId === null && row.result !== record.result) return
  if (row.confirmedById === null) {
    // one browser is no second device: the second adult proves there who they are
    if (isSameBrowser(record.browserId, row.observerBrowserId)) return
    const { person } = await asAuthor(context, record)
    const { authorId: memberId, browserId, device, happenedAt: at } = record
    rows.sobrietyChecks[position] = await storeConfirmation(context, row, {
      memberId,
      userId: person.userId,
      browserId,
      device,
      at,
      look: lookOf(record.result as SobrietyResult),
      isOffline: true,
    })
  }
  await settle(context, record)
}

/** Whether the meeting is begun after this record. */
async function begin(context: PlanContext, rows: PlanRows, record: OfflineRecord, isBegun: boolean): Promise<boolean> {
  const author = rows.case.members.find(({ id }) => id === record.authorId)
  const check = checkOf(claimOf(record), namedChecks(rows))
  const begins = author !== undefined && mayBegin(author.role as CaseRole)
  if (isBegun) {
    if (begins && check) await moveStart(context, rows, record, check.id)
    await settle(context, record)
    return true
  }
  const changed = begins && isDangerNow(rows) ? 'risk_imminent' : changedSince(rows, record.happenedAt)
  if (changed) await settle(context, record, changed)
  if (changed || !begins || !check || check.confirmedById === null) return false
  const decision = decideBegin(beginFactsAt(rows, { at: record.happenedAt, begunOn: check.id }))
  if (!decision.ok) {
    await settle(context, record, decision.refusal.reason === 'rule' ? decision.refusal.rule : 'plan_opened_again')
    return false
  }
  await open(context, record, check.id)
  await settle(context, record)
  return true
}

// whatever the moment that its sender says: nothing begins while somebody is known to be in danger now
const isDangerNow = ({ riskAssessments: [newest] }: PlanRows): boolean => newest?.level === 'imminent'

// a beginning is for the day that it was recorded on: a plan that was opened again since asks for a new one
function changedSince({ status, steps }: PlanRows, at: Date): 'plan_called_off' | 'plan_opened_again' | null {
  if (status === 'concluded' || status === 'reviewed') return 'plan_called_off'
  const isOpenedAgain = steps.some((one) => ['unlock', 'postpone'].includes(one.step) && one.at > at)
  return status === 'drafting' || isOpenedAgain ? 'plan_opened_again' : null
}

async function open(context: PlanContext, record: OfflineRecord, sobrietyCheckId: string): Promise<void> {
  const { tx, organizationId, planId } = context
  const { authorId, happenedAt, phoneAt } = record
  await tx.run.create({
    data: {
      organizationId,
      planId,
      sobrietyCheckId,
      startedById: authorId,
      startedAt: happenedAt,
      recordedOffline: true,
      phoneAt,
    },
  })
  const detail = { sobrietyCheckId, recordedOffline: true }
  await takeStep(await asAuthor(context, record), { step: 'start_run', detail })
}

/** The history names who recorded it on their phone, whoever's phone came back to the network now. */
async function asAuthor(context: PlanContext, { authorId }: OfflineRecord): Promise<PlanContext> {
  const { tx, organizationId, member, person } = context
  const { userId } = await tx.caseMember.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: authorId } },
  })
  return { ...context, member: { ...member, id: authorId }, person: { ...person, userId } }
}

// two phones recorded the beginning: it is one beginning, and the earlier time counts where the rules were met then
async function moveStart(context: PlanContext, rows: PlanRows, record: OfflineRecord, begunOn: string): Promise<void> {
  const { tx, organizationId, planId } = context
  const { happenedAt, phoneAt } = record
  const where = { organizationId_planId: { organizationId, planId } }
  const run = await tx.run.findUniqueOrThrow({ where })
  if (run.recordedAfterwards || happenedAt >= run.startedAt || happenedAt < dayBefore(run.startedAt)) return
  const facts = beginFactsAt(rows, { at: happenedAt, begunOn })
  if (!decideBegin({ ...facts, status: 'ready' }).ok) return
  await tx.run.update({ where, data: { startedAt: happenedAt, phoneAt, recordedOffline: true, version: nextVersion } })
  await recordChange(await asAuthor(context, record), {
    action: 'run.corrected',
    resource: 'runs',
    resourceId: planId,
    meta: { from: run.startedAt.toISOString(), to: happenedAt.toISOString() },
  })
}

const dayBefore = (at: Date): Date => new Date(at.getTime() - DAY)
