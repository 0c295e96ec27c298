import type { SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { HOUR } from '@holdfast/domain/shared/time'
import {
  decideConfirmation,
  explainResult,
  SOBRIETY_RESULTS,
  type SobrietyResult,
} from '@holdfast/domain/sobriety/sobriety-check'
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
import { ALREADY_CONFIRMED, NOTHING_TO_CLEAR } from './refusals.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { findSobrietyPlan, loadCheckScene, presentOneOf } from './sobriety.queries.ts'
import { observerIdsOf, type SobrietyPlanRow } from './sobriety.rows.ts'
import { localize } from '../../kernel/localize.ts'

type PlanChanges = z.output<typeof sobrietyRoutes.updatePlan.body>
type NewCheck = z.output<typeof sobrietyRoutes.record.body>
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

/**
 * Records a look. A result milder than the rule suggests needs a reason, which the review shows; signs of an emergency or of
 * dangerous withdrawal are never talked away (docs/practice.md 7.2).
 */
export async function recordCheck(
  context: PlanContext,
  { result, overrideReason, checkedAt, ...seen }: NewCheck,
): Promise<SobrietyCheck> {
  const { tx, organizationId, planId, caseId, member, person, now } = context
  const scene = await loadCheckScene(context)
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  const lookedAt = whenLooked(checkedAt, now)
  const suggestion = explainResult({
    ...seen,
    localHour: hourAt(lookedAt, scene.timeZone),
    substances: await substancesOf(context, caseId),
  })
  const isMilder = SOBRIETY_RESULTS.indexOf(result) < SOBRIETY_RESULTS.indexOf(suggestion.result)
  if (isMilder && (suggestion.result === 'emergency' || suggestion.result === 'medical_first'))
    throw refuse({ rule: `signs_say_${suggestion.result}`, reason: suggestion.reason }, context)
  if (isMilder && overrideReason.trim() === '')
    throw invalidField('body/overrideReason', `Say why: ${localize(suggestion.reason, context)}`)
  const when = { checkedAt: lookedAt, recordedAt: now }
  const made = await tx.sobrietyCheck.create({
    data: {
      organizationId,
      planId,
      ...seen,
      ...when,
      result,
      overrideReason,
      observerId: member.id,
      observerBrowserId: person.browserId,
      observerDevice: person.device,
    },
  })
  await recordChange(context, {
    action: 'sobriety_check.recorded',
    resource: 'sobriety_checks',
    resourceId: made.id,
    meta: { result, override: isMilder, device: person.device },
  })
  return shownWith(context, scene, made)
}

const OLDEST_LOOK = 12 * HOUR

// a phone without a network sends a look later; one whose clock runs ahead looked now at the latest
function whenLooked(checkedAt: string | null, now: Date): Date {
  const at = checkedAt === null ? now : new Date(checkedAt)
  if (at.getTime() < now.getTime() - OLDEST_LOOK) throw invalidField('body/checkedAt', 'lies more than 12 hours back')
  return at > now ? now : at
}

const hourAt = (at: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(at))

type Scene = Awaited<ReturnType<typeof loadCheckScene>>

function shownWith(context: PlanContext, scene: Scene, row: SobrietyCheckRow): SobrietyCheck {
  const others = scene.sobrietyChecks.filter(({ id }) => id !== row.id)
  const sobrietyChecks = [...others, row].toSorted((a, b) => b.checkedAt.getTime() - a.checkedAt.getTime())
  return presentOneOf(context, { ...scene, sobrietyChecks }, row.id)
}

/** The second adult says that they saw the same. */
export async function confirmCheck(context: PlanContext, sobrietyCheckId: string): Promise<SobrietyCheck> {
  const { tx, organizationId, planId, member, person, now } = context
  const scene = await loadCheckScene(context)
  const row = orNotFound(scene.sobrietyChecks.find(({ id }) => id === sobrietyCheckId))
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  const decision = decideConfirmation({ observerId: row.observerId, confirmedById: member.id })
  throwIfRefused(decision, context)
  if (row.confirmedById) throw refuse(ALREADY_CONFIRMED, context)
  requireSecondPerson(context, { browserId: row.observerBrowserId, at: row.recordedAt })
  const confirmed = await tx.sobrietyCheck.update({
    where: { organizationId_planId_id: { organizationId, planId, id: sobrietyCheckId } },
    data: {
      confirmedById: member.id,
      confirmedBrowserId: person.browserId,
      confirmedDevice: person.device,
      confirmedAt: now,
      version: nextVersion,
    },
  })
  await recordChange(context, {
    action: 'sobriety_check.confirmed',
    resource: 'sobriety_checks',
    resourceId: sobrietyCheckId,
    meta: { device: person.device, sameDevice: person.browserId === row.observerBrowserId },
  })
  return shownWith(context, scene, confirmed)
}

/** After a check that ended the day, somebody writes down what was done. Then two adults look anew (docs/practice.md 7.2). */
export async function clearCheck(
  context: PlanContext,
  sobrietyCheckId: string,
  { clearance }: Clearance,
): Promise<SobrietyCheck> {
  const { tx, organizationId, planId, member, now } = context
  const scene = await loadCheckScene(context)
  const row = orNotFound(scene.sobrietyChecks.find(({ id }) => id === sobrietyCheckId))
  authorize(context, 'sobriety_check.record', scene.mayRecord)
  const { recordedAt, clearedAt } = row
  if (!ENDING_RESULTS.includes(row.result as SobrietyResult) || clearedAt) throw refuse(NOTHING_TO_CLEAR, context)
  const cleared = await tx.sobrietyCheck.update({
    where: { organizationId_planId_id: { organizationId, planId, id: sobrietyCheckId } },
    data: {
      clearance,
      clearedById: member.id,
      clearedAt: now > recordedAt ? now : recordedAt,
      version: nextVersion,
    },
  })
  await recordChange(context, { action: 'sobriety_check.cleared', resource: 'sobriety_checks', resourceId: row.id })
  return shownWith(context, scene, cleared)
}

async function substancesOf({ tx, organizationId }: PlanContext, caseId: string): Promise<Substance[]> {
  const row = orNotFound(await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }))
  return row.substances as Substance[]
}
