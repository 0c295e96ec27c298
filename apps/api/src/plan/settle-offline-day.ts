import { checkOf } from '@holdfast/domain/offline-day/meet'
import { mayBegin } from '@holdfast/domain/offline-day/may-begin'
import { decideBegin } from '@holdfast/domain/run/begin-run'
import { DAY } from '@holdfast/domain/shared/time'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { OfflineRecord } from '../db/generated/client.ts'
import type { PlanContext } from '../kernel/context.ts'
import { nextVersion } from '../kernel/versions.ts'
import { keepConfirmation } from '../features/sobriety/keep-look.ts'
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
  const waits = { organizationId, planId, settledAt: null, refusal: null }
  if ((await tx.offlineRecord.count({ where: waits })) === 0) return
  const rows = await loadPlanRows(context)
  const open = rows.offlineRecords
    .filter(({ settledAt, refusal }) => settledAt === null && refusal === null)
    .toReversed()
  for (const record of open.filter(({ kind }) => kind === 'confirmation')) await confirm(context, rows, record)
  const confirmed = await loadPlanRows(context)
  let isBegun = confirmed.run !== null
  for (const record of open.filter(({ kind }) => kind === 'start'))
    isBegun = await begin(context, confirmed, record, isBegun)
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
  if (!row || row.result !== record.result || row.observerId === record.authorId) return
  if (row.confirmedById === null) {
    // one browser is no second device: the second adult proves there who they are
    if (record.browserId !== null && record.browserId === row.observerBrowserId) return
    const { userId } = await context.tx.caseMember.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: context.organizationId, id: record.authorId } },
    })
    const { authorId: memberId, browserId, device, happenedAt: at } = record
    rows.sobrietyChecks[position] = await keepConfirmation(context, row, {
      memberId,
      userId,
      browserId,
      device,
      at,
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
  const { tx, organizationId, planId, member } = context
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
  await takeStep({ ...context, member: { ...member, id: authorId } }, { step: 'start_run', detail })
}

// two phones recorded the beginning: it is one beginning, and the earlier time counts where the rules were met then
async function moveStart(
  { tx, organizationId, planId }: PlanContext,
  rows: PlanRows,
  { happenedAt, phoneAt }: OfflineRecord,
  begunOn: string,
): Promise<void> {
  const where = { organizationId_planId: { organizationId, planId } }
  const run = await tx.run.findUniqueOrThrow({ where })
  if (run.recordedAfterwards || happenedAt >= run.startedAt || happenedAt < dayBefore(run.startedAt)) return
  const facts = beginFactsAt(rows, { at: happenedAt, begunOn })
  if (!decideBegin({ ...facts, status: 'ready' }).ok) return
  await tx.run.update({ where, data: { startedAt: happenedAt, phoneAt, recordedOffline: true, version: nextVersion } })
}

const dayBefore = (at: Date): Date => new Date(at.getTime() - DAY)
