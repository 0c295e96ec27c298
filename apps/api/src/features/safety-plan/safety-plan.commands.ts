import type { SafetyPlan, safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { DaySafety, LeadsSafety, PersonSafety } from '@holdfast/contracts/safety-plan'
import { missingSafetyParts, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { caseHasProfessional } from '../members/members.queries.ts'
import { requireAmong } from '../participants/participants.queries.ts'
import { besideSafetyPlan } from './beside-safety-plan.ts'
import { maySharePlan, presentSafetyPlan } from './safety-plan.presenter.ts'
import { findSafetyPlan, type SafetyKind, type SafetyPlanRow, wordsOfKind } from './safety-plan.queries.ts'

type Changes = z.output<typeof safetyPlanRoutes.write.body>

const KINDS = {
  person: Object.keys(PersonSafety.shape),
  leads: Object.keys(LeadsSafety.shape),
  day: Object.keys(DaySafety.shape),
} as const satisfies Record<SafetyKind, string[]>

/** Saves what was typed as new versions of the parts it belongs to; the versions before stay. */
export async function writeSafetyPlan(context: PlanContext, changes: Changes, ifMatch: number): Promise<SafetyPlan> {
  const { tx, organizationId, planId, member, now } = context
  const hasProfessional = await caseHasProfessional(context)
  authorize(context, 'safety_plan.edit', !hasProfessional)
  const row = await currentPlan(context, ifMatch)
  const beside = await besideSafetyPlan(context, row, hasProfessional)
  for (const [duty, id] of Object.entries(changes.duties ?? {}))
    requireAmong(beside.participants, `duties/${duty}`, [id])
  const words = changedWords(row, changes)
  if (words.size === 0 && isNoop(row, { reviewOn: changes.reviewOn }))
    return presentSafetyPlan(context, { row, ...beside })
  const version = row.version + 1
  const saved = { organizationId, planId, version, savedById: member.id, savedAt: now }
  const versions = await tx.safetyPlanVersion.createManyAndReturn({
    data: [...words].map(([kind, said]) => ({ ...saved, kind, content: said as object })),
  })
  const person = words.get('person')
  const changed = await tx.safetyPlan.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: {
      version,
      savedAt: now,
      ...(person && {
        missingParts: missingSafetyParts(person as Record<string, string>),
        writtenById: row.writtenById ?? member.id,
      }),
      ...(changes.reviewOn !== undefined && {
        reviewOn: changes.reviewOn && fromIsoDate(changes.reviewOn),
      }),
    },
  })
  await recordChange(context, {
    action: 'safety_plan.written',
    resource: 'safety_plans',
    resourceId: planId,
    meta: { version },
  })
  const others = row.versions.filter(({ kind }) => !words.has(kind as SafetyKind))
  return presentSafetyPlan(context, { row: { ...changed, versions: [...versions, ...others] }, ...beside })
}

/** The whole wording of each part that the changes touch. */
function changedWords(row: SafetyPlanRow, changes: Changes): Map<SafetyKind, Record<string, unknown>> {
  const words = new Map<SafetyKind, Record<string, unknown>>()
  for (const kind of Object.keys(KINDS) as SafetyKind[]) {
    const before = wordsOfKind(row, kind) as Record<string, unknown>
    const mine = Object.fromEntries(Object.entries(changes).filter(([field]) => KINDS[kind].includes(field)))
    const duties = kind === 'day' && { duties: { ...(before.duties as object), ...changes.duties } }
    if (!isNoop(before, { ...mine, ...(changes.duties && duties) })) words.set(kind, { ...before, ...mine, ...duties })
  }
  return words
}

/** Whoever wrote the six parts with the person says who else may read them; taking them back takes effect at once. */
export async function shareSafetyPlan(context: PlanContext, shared: boolean, ifMatch: number): Promise<SafetyPlan> {
  const { tx, organizationId, planId } = context
  const row = await currentPlan(context, ifMatch)
  if (!maySharePlan(context, row).allowed) throw problem('forbidden', { why: maySharePlan(context, row).reason })
  const beside = await besideSafetyPlan(context, row, await caseHasProfessional(context))
  const changed = await tx.safetyPlan.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: { shared, version: nextVersion },
  })
  await recordChange(context, {
    action: 'safety_plan.shared',
    resource: 'safety_plans',
    resourceId: planId,
    meta: { shared },
  })
  return presentSafetyPlan(context, { row: { ...row, ...changed }, ...beside })
}

// a plan that nobody has begun stands at version 1
async function currentPlan(context: PlanContext, ifMatch: number): Promise<SafetyPlanRow> {
  const { tx, organizationId, planId, now } = context
  const row = await findSafetyPlan(context)
  guardVersion(row ?? { version: 1 }, ifMatch)
  if (row) return row
  const made = await tx.safetyPlan.create({
    data: { organizationId, planId, missingParts: [...SAFETY_PARTS], savedAt: now },
  })
  return { ...made, versions: [] }
}
