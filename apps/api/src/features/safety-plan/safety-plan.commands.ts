import type { SafetyPlan, safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { DaySafety, LeadsSafety, PersonSafety } from '@holdfast/contracts/safety-plan'
import { missingSafetyParts, SAFETY_DUTIES, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { caseHasProfessional } from '../members/members.queries.ts'
import { listParticipants, requireAmong } from '../participants/participants.queries.ts'
import { besideSafetyPlan } from './beside-safety-plan.ts'
import { maySharePlan, presentSafetyPlan } from './safety-plan.presenter.ts'
import {
  type DutyRow,
  findSafetyPlan,
  type SafetyKind,
  type SafetyPlanRow,
  wordsOfKind,
} from './safety-plan.queries.ts'

type Changes = z.output<typeof safetyPlanRoutes.write.body>

const KINDS = {
  person: Object.keys(PersonSafety.shape),
  leads: Object.keys(LeadsSafety.shape),
  day: Object.keys(DaySafety.omit({ duties: true }).shape),
} as const satisfies Record<SafetyKind, string[]>

/** Saves what was typed as new versions of the parts it belongs to; the versions before stay. */
export async function writeSafetyPlan(context: PlanContext, changes: Changes, ifMatch: number): Promise<SafetyPlan> {
  const { tx, organizationId, planId, member, now } = context
  const hasProfessional = await caseHasProfessional(context)
  authorize(context, 'safety_plan.edit', !hasProfessional)
  const row = await currentPlan(context, ifMatch)
  requireDates(context, { reviewOn: 'planned' }, changes, row ?? {})
  const beside = await besideSafetyPlan(context, row, hasProfessional)
  const duties = await changedDuties(context, row, changes)
  const words = changedWords(row, changes, duties.length > 0)
  if (words.size === 0) return presentSafetyPlan(context, { row, ...beside })
  const version = (row?.version ?? 1) + 1
  const saved = { organizationId, planId, version, savedById: member.id, savedAt: now }
  const person = words.get('person')
  const state = {
    version,
    savedAt: now,
    ...(person && {
      missingParts: missingSafetyParts(person as Record<string, string>),
      writtenById: row?.writtenById ?? member.id,
    }),
    ...(changes.reviewOn !== undefined && {
      reviewOn: changes.reviewOn && fromIsoDate(changes.reviewOn),
    }),
  }
  const changed = await tx.safetyPlan.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, missingParts: [...SAFETY_PARTS], ...state },
    update: state,
  })
  const versions = await tx.safetyPlanVersion.createManyAndReturn({
    data: [...words].map(([kind, said]) => ({ ...saved, kind, content: said as object })),
  })
  if (duties.length > 0)
    await tx.safetyDuty.createMany({ data: duties.map((one) => ({ organizationId, planId, version, ...one })) })
  await recordChange(context, {
    action: 'safety_plan.written',
    resource: 'safety_plans',
    resourceId: planId,
    meta: { version },
  })
  const others = (row?.versions ?? []).filter(({ kind }) => !words.has(kind as SafetyKind))
  const newest = { versions: [...versions, ...others], duties: [...duties, ...(row?.duties ?? [])] }
  return presentSafetyPlan(context, { row: { ...changed, ...newest }, ...beside })
}

/** The duties that somebody else has now, or nobody any more. */
async function changedDuties(context: PlanContext, row: SafetyPlanRow | null, { duties }: Changes): Promise<DutyRow[]> {
  if (!duties) return []
  const participants = await listParticipants(context)
  for (const [duty, id] of Object.entries(duties)) requireAmong(participants, `duties/${duty}`, [id])
  const before = wordsOfKind(row, 'day').duties
  return SAFETY_DUTIES.flatMap((duty) => {
    const participantId = duties[duty]
    return participantId === undefined || participantId === before[duty] ? [] : [{ duty, participantId }]
  })
}

/** The whole wording of each part that the changes touch; a change of duties makes a new version of the day. */
function changedWords(
  row: SafetyPlanRow | null,
  changes: Changes,
  hasNewDuties: boolean,
): Map<SafetyKind, Record<string, unknown>> {
  const words = new Map<SafetyKind, Record<string, unknown>>()
  for (const kind of Object.keys(KINDS) as SafetyKind[]) {
    const before = fieldsOf(kind, wordsOfKind(row, kind))
    const mine = fieldsOf(kind, changes)
    if (!isNoop(before, mine) || (kind === 'day' && hasNewDuties)) words.set(kind, { ...before, ...mine })
  }
  return words
}

const fieldsOf = (kind: SafetyKind, given: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([field]) => KINDS[kind].includes(field)))

/** Whoever wrote the six parts with the person says who else may read them; taking them back takes effect at once. */
export async function shareSafetyPlan(context: PlanContext, shared: boolean, ifMatch: number): Promise<SafetyPlan> {
  const { tx, organizationId, planId } = context
  const row = await currentPlan(context, ifMatch)
  if (!row || !maySharePlan(context, row).allowed)
    throw problem('forbidden', { why: maySharePlan(context, row).reason })
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
async function currentPlan(context: PlanContext, ifMatch: number): Promise<SafetyPlanRow | null> {
  const row = await findSafetyPlan(context)
  guardVersion(row ?? { version: 1 }, ifMatch)
  return row
}
