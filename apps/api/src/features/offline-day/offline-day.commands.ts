import type { offlineDayRoutes } from '@holdfast/contracts/offline-day'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { happenedAt } from '@holdfast/domain/run/happened-at'
import { decideConfirmation, type SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { ENDING_RESULTS } from '@holdfast/domain/sobriety/start-on-check'
import type { z } from 'zod'
import type { SobrietyCheck } from '../../db/generated/client.ts'
import { authorize, requireProof } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { settleOfflineDay } from '../../plan/settle-offline-day.ts'
import { storeClearance, storeCheck } from '../sobriety/store-check.ts'
import { NOTHING_TO_CLEAR } from '../sobriety/refusals.ts'
import { loadCheckScene } from '../sobriety/sobriety.queries.ts'
import { type Dated, findKeptRecords, keepRecord } from './keep-record.ts'
import { findMembersOfParticipants, type MemberOfParticipant } from './second-adults.ts'

type Sent = z.output<typeof offlineDayRoutes.record.body>
type Made = { id: string; at: string }

/**
 * Keeps what a phone recorded without a network, each once by its id, and brings it together with what other phones sent. What a
 * person was never allowed to record refuses the request by name; what has happened meanwhile does not.
 */
export async function recordOfflineDay(context: PlanContext, sent: Sent): Promise<void> {
  requireProof(context)
  const scene = await loadCheckScene(context)
  const { plan: _, ...inCase } = context
  // the rights are those of a locked plan, wherever it stands by now
  if (sent.checks.length + sent.signatures.length + sent.confirmations.length + sent.clearances.length > 0)
    authorize(inCase, 'sobriety_check.record', scene.mayRecord)
  const dated = await dating(context, sent.sentAt)
  const memberOf = await findMembersOfParticipants(context)
  const kept = await findKeptRecords(
    context,
    [...sent.confirmations, ...sent.starts].map(({ id }) => id),
  )
  const checks = new Map(scene.sobrietyChecks.map((row) => [row.id, row]))
  for (const [index, { id, at, ...seen }] of sent.checks.entries()) {
    const path = `body/checks/${index}`
    const known = checks.get(id)
    if (known && !isSameCheck(context, known, { id, at, result: seen.result }))
      throw invalidField(`${path}/id`, 'was used for another check')
    if (known) continue
    const offline = { id, phoneAt: new Date(at) }
    checks.set(id, await storeCheck(context, seen, { checkedAt: dated(at), timeZone: scene.timeZone, path, offline }))
  }
  const checkIn = (path: string, id: string): SobrietyCheck => {
    const row = checks.get(id)
    if (!row) throw invalidField(`${path}/sobrietyCheckId`, 'is no check of this plan')
    return row
  }
  for (const [index, signature] of sent.signatures.entries()) {
    const path = `body/signatures/${index}`
    await recordSecondAdult(context, checkIn(path, signature.sobrietyCheckId), signature, { path, memberOf })
  }
  for (const [index, clearance] of sent.clearances.entries()) {
    const row = checkIn(`body/clearances/${index}`, clearance.sobrietyCheckId)
    // somebody else may have written it down meanwhile, on another phone: the first one stands
    if (row.clearedAt === null) checks.set(row.id, await clear(context, row, { ...clearance, at: dated(clearance.at) }))
  }
  for (const [index, { observerId, sobrietyCheckId, result, ...made }] of sent.confirmations.entries()) {
    const path = `body/confirmations/${index}`
    const check = sobrietyCheckId === null ? null : checkIn(path, sobrietyCheckId)
    const observer = check?.observerId ?? memberOf(`${path}/observerId`, observerId)
    throwIfRefused(decideConfirmation({ observerId: observer, confirmedById: context.member.id }), context)
    const about = { sobrietyCheckId, observerId: observer, result }
    await keepRecord(context, path, { ...made, kind: 'confirmation', ...about }, { kept, dated })
  }
  for (const [index, { observerId, secondId, sobrietyCheckId, ...made }] of sent.starts.entries()) {
    const path = `body/starts/${index}`
    if (sobrietyCheckId !== null) checkIn(path, sobrietyCheckId)
    const about = {
      sobrietyCheckId,
      observerId: sobrietyCheckId === null ? memberOf(`${path}/observerId`, observerId) : null,
      secondId: secondId === null ? null : memberOf(`${path}/secondId`, secondId),
      result: null,
    }
    await keepRecord(context, path, { ...made, kind: 'start', ...about }, { kept, dated })
  }
  await settleOfflineDay(context)
}

// nothing was recorded for this day long before the plan was locked for the first time
async function dating({ tx, organizationId, planId, plan, now }: PlanContext, sentAt: string | null): Promise<Dated> {
  const where = { organizationId, planId, step: 'lock' }
  const locked = await tx.planStepRecord.findFirst({ where, orderBy: { at: 'asc' } })
  if (!locked) throw problem('wrong-status', { planStatus: plan.status as PlanStatus })
  return (at) => happenedAt({ at, sentAt, receivedAt: now, startedAt: locked.at })
}

const isSameCheck = ({ member }: PlanContext, row: SobrietyCheck, { at, result }: Made & { result: string }): boolean =>
  row.observerId === member.id && row.result === result && row.phoneAt?.getTime() === Date.parse(at)

async function recordSecondAdult(
  context: PlanContext,
  check: SobrietyCheck,
  { secondId, signedHere }: Sent['signatures'][number],
  { path, memberOf }: { path: string; memberOf: MemberOfParticipant },
): Promise<void> {
  const { tx, organizationId, planId, member } = context
  if (check.observerId !== member.id) throw problem('forbidden', {})
  const namedSecondId = memberOf(`${path}/secondId`, secondId)
  throwIfRefused(decideConfirmation({ observerId: check.observerId, confirmedById: namedSecondId }), context)
  if (check.namedSecondId === namedSecondId && check.secondSignedHere === signedHere) return
  await tx.sobrietyCheck.update({
    where: { organizationId_planId_id: { organizationId, planId, id: check.id } },
    data: { namedSecondId, secondSignedHere: signedHere, version: nextVersion },
  })
  const meta = { offline: true, signedHere }
  await recordChange(context, {
    action: 'sobriety_check.second_named',
    resource: 'sobriety_checks',
    resourceId: check.id,
    meta,
  })
}

function clear(
  context: PlanContext,
  row: SobrietyCheck,
  { clearance, at }: { clearance: string; at: Date },
): Promise<SobrietyCheck> {
  if (!ENDING_RESULTS.includes(row.result as SobrietyResult)) throw refuse(NOTHING_TO_CLEAR, context)
  return storeClearance(context, row, { clearance, at })
}
