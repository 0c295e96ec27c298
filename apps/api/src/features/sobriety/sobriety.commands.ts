import type { SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { decideConfirmation, explainResult, SOBRIETY_RESULTS } from '@holdfast/domain/sobriety/sobriety-check'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { namesAmong, namesOf } from '../../kernel/member.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { requireSecondPerson } from '../../kernel/second-person.ts'
import { ALREADY_CONFIRMED } from './refusals.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { presentSobrietyCheck } from './sobriety.presenter.ts'
import { findSobrietyCheck, findSobrietyPlan, mayObserve } from './sobriety.queries.ts'
import { observerIdsOf, type SobrietyPlanRow } from './sobriety.rows.ts'
import { localize } from '../../kernel/localize.ts'

type PlanChanges = z.output<typeof sobrietyRoutes.updatePlan.body>
type NewCheck = z.output<typeof sobrietyRoutes.record.body>

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
  { result, overrideReason, ...seen }: NewCheck,
): Promise<SobrietyCheck> {
  const { tx, organizationId, planId, caseId, member, person, now } = context
  const mayRecord = await mayObserve(context)
  authorize(context, 'sobriety_check.record', mayRecord)
  const suggestion = explainResult({
    ...seen,
    localHour: await hourAtPlace(context),
    substances: await substancesOf(context, caseId),
  })
  const isMilder = SOBRIETY_RESULTS.indexOf(result) < SOBRIETY_RESULTS.indexOf(suggestion.result)
  if (isMilder && (suggestion.result === 'emergency' || suggestion.result === 'medical_first'))
    throw refuse({ rule: `signs_say_${suggestion.result}`, reason: suggestion.reason }, context)
  if (isMilder && overrideReason.trim() === '')
    throw invalidField('body/overrideReason', `Say why: ${localize(suggestion.reason, context)}`)
  const made = await tx.sobrietyCheck.create({
    data: {
      organizationId,
      planId,
      ...seen,
      result,
      overrideReason,
      observerId: member.id,
      observerBrowserId: person.browserId,
      observerDevice: person.device,
      checkedAt: now,
    },
  })
  await recordChange(context, {
    action: 'sobriety_check.recorded',
    resource: 'sobriety_checks',
    resourceId: made.id,
    meta: { result, override: isMilder, device: person.device },
  })
  return presentSobrietyCheck(context, made, namesOf([member]), mayRecord)
}

/** The second adult says that they saw the same. */
export async function confirmCheck(context: PlanContext, sobrietyCheckId: string): Promise<SobrietyCheck> {
  const { tx, organizationId, planId, member, person, now } = context
  const row = await findSobrietyCheck(context, sobrietyCheckId)
  const mayRecord = await mayObserve(context)
  authorize(context, 'sobriety_check.record', mayRecord)
  const decision = decideConfirmation({ observerId: row.observerId, confirmedById: member.id })
  throwIfRefused(decision, context)
  if (row.confirmedById) throw refuse(ALREADY_CONFIRMED, context)
  requireSecondPerson(context, { browserId: row.observerBrowserId, at: row.checkedAt })
  const nameOf = await namesAmong(context, [row.observerId])
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
  return presentSobrietyCheck(context, confirmed, nameOf, mayRecord)
}

async function hourAtPlace({ tx, organizationId, planId, now }: PlanContext): Promise<number> {
  const { timeZone } = orNotFound(
    await tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } }),
  )
  return Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now))
}

async function substancesOf({ tx, organizationId }: PlanContext, caseId: string): Promise<Substance[]> {
  const row = orNotFound(await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }))
  return row.substances as Substance[]
}
