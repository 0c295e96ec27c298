import type { SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { HOUR } from '@holdfast/domain/shared/time'
import { decideConfirmation, type SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { takesWaitBack } from '@holdfast/domain/sobriety/wait-taken-back'
import { ENDING_RESULTS } from '@holdfast/domain/sobriety/start-on-check'
import type { z } from 'zod'
import type { SobrietyCheck as SobrietyCheckRow } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { requireSecondPerson } from '../../kernel/second-person.ts'
import { settleOfflineDay } from '../../plan/settle-offline-day.ts'
import { ALREADY_CONFIRMED, NOT_TAKEN_BACK, NOTHING_TO_CLEAR } from './refusals.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { removeCheck, storeCheck, storeClearance, storeConfirmation } from './store-check.ts'
import { findSobrietyPlan, loadCheckScene, presentOneOf } from './sobriety.queries.ts'
import { observerIdsOf, type SobrietyPlanRow } from './sobriety.rows.ts'

type PlanChanges = z.output<typeof sobrietyRoutes.updatePlan.body>
type NewCheck = z.output<typeof sobrietyRoutes.record.body>
type Confirmation = z.output<typeof sobrietyRoutes.confirm.body>
type Clearance = z.output<typeof sobrietyRoutes.clear.body>

/** Names who looks and how long the group waits; nobody is named twice (S2.12). */
export async function updateSobrietyPlan(
  context: PlanContext,
  { observerIds, ...fields }: PlanChanges,
  ifMatch: number,
): Promise<SobrietyPlanRow> {
  const { tx, organizationId, planId } = context
  const row = await findSobrietyPlan(context)
  guardVersion(row, ifMatch)
  const observers = observerIds && distinctIds(observerIds)
  if (observers?.length !== observerIds?.length) throw invalidField('body/observerIds', 'names somebody twice')
  await requireParticipants(context, 'observerIds', observers ?? [])
  if (isNoop({ ...row, observers: observerIdsOf(row) }, { ...fields, observers })) return row
  const changed = await tx.sobrietyPlan.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: { ...fields, version: nextVersion },
  })
  const named = observers?.map((participantId) => ({ participantId }))
  if (named) {
    await tx.sobrietyObserver.deleteMany({ where: { organizationId, planId } })
    await tx.sobrietyObserver.createMany({ data: named.map((one) => ({ organizationId, planId, ...one })) })
  }
  await recordChange(context, { action: 'sobriety_plan.changed', resource: 'sobriety_plans', resourceId: planId })
  return { ...changed, observers: named ?? row.observers }
}

/** Records a check: when it was done, and what the observer saw. */
export async function recordCheck(context: PlanContext, { checkedAt, ...seen }: NewCheck): Promise<SobrietyCheck> {
  const scene = await loadCheckScene(context)
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  const at = checkedAtOf(checkedAt, context.now)
  const made = await storeCheck(context, seen, { checkedAt: at, timeZone: scene.timeZone, path: 'body' })
  return shownWith(context, scene, made)
}

const OLDEST_LOOK = 12 * HOUR

// a phone without a network sends a check later; where its clock runs ahead, the check was done now at the latest
function checkedAtOf(checkedAt: string | null, now: Date): Date {
  const at = checkedAt === null ? now : new Date(checkedAt)
  if (at.getTime() < now.getTime() - OLDEST_LOOK) throw invalidField('body/checkedAt', 'lies more than 12 hours back')
  return at > now ? now : at
}

type Scene = Awaited<ReturnType<typeof loadCheckScene>>

function shownWith(context: PlanContext, scene: Scene, row: SobrietyCheckRow): SobrietyCheck {
  const others = scene.sobrietyChecks.filter(({ id }) => id !== row.id)
  const sobrietyChecks = [...others, row].toSorted((a, b) => b.checkedAt.getTime() - a.checkedAt.getTime())
  return presentOneOf(context, { ...scene, sobrietyChecks }, row.id)
}

/** The look of the second adult. What phones recorded without a network may have waited for it. */
export async function confirmCheck(
  context: PlanContext,
  sobrietyCheckId: string,
  { look }: Confirmation,
): Promise<SobrietyCheck> {
  const { member, person, now } = context
  const scene = await loadCheckScene(context)
  const row = orNotFound(scene.sobrietyChecks.find(({ id }) => id === sobrietyCheckId))
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  const decision = decideConfirmation({ observerId: row.observerId, confirmedById: member.id })
  throwIfRefused(decision, context)
  if (row.confirmedById) throw refuse(ALREADY_CONFIRMED, context)
  requireSecondPerson(context, { browserId: row.observerBrowserId, at: row.recordedAt })
  const { browserId, device, userId } = person
  const second = { memberId: member.id, userId, browserId, device, at: now, look, isOffline: false }
  const confirmed = await storeConfirmation(context, row, second)
  await settleOfflineDay(context)
  return shownWith(context, scene, confirmed)
}

/** After a check that ended the day, somebody writes down what was done. */
export async function clearCheck(
  context: PlanContext,
  sobrietyCheckId: string,
  { clearance }: Clearance,
): Promise<SobrietyCheck> {
  const scene = await loadCheckScene(context)
  const row = orNotFound(scene.sobrietyChecks.find(({ id }) => id === sobrietyCheckId))
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  if (!ENDING_RESULTS.includes(row.result as SobrietyResult) || row.clearedAt) throw refuse(NOTHING_TO_CLEAR, context)
  return shownWith(context, scene, await storeClearance(context, row, { clearance, at: context.now }))
}

/** A wait that was tapped by mistake is taken back by whoever tapped it: it counts as never said (`takesWaitBack`). */
export async function takeCheckBack(context: PlanContext, sobrietyCheckId: string, ifMatch: number): Promise<void> {
  const { member, now } = context
  const scene = await loadCheckScene(context)
  const row = orNotFound(scene.sobrietyChecks.find(({ id }) => id === sobrietyCheckId))
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  if (!takesWaitBack({ ...row, result: row.result as SobrietyResult }, { memberId: member.id, now }))
    throw refuse(NOT_TAKEN_BACK, context)
  guardVersion(row, ifMatch)
  await removeCheck(context, row)
}
