import type { SafetyPlan, SafetyPlanVersion } from '@holdfast/contracts/safety-plan'
import { SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { REFUSALS } from '@holdfast/domain/permissions/case-abilities'
import type { SafetyDuty, SafetyPlanVersion as VersionRow } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { completeWords, type SafetyKind, type SafetyPlanRow, wordsOfKind } from './safety-plan.queries.ts'

type Names = (memberId: string) => string
/** What a safety plan is shown with: whether a professional is on the case, and who wrote it. */
export type BesideSafetyPlan = { hasProfessional: boolean; nameOf: Names }

/**
 * Only who wrote the six parts with the person says whether others read them (docs/practice.md 9.2: it is the
 * person's).
 */
export function maySharePlan(context: PlanContext, row: SafetyPlanRow | null) {
  if (row?.writtenById === context.member.id) return { allowed: true }
  return { allowed: false, why: 'not_yours', reason: localize(REFUSALS.not_yours, context) }
}

/** The plan as this member may read it: the day for everyone, the six parts and what is taken away for the case leads. */
export function presentSafetyPlan(
  context: PlanContext,
  given: BesideSafetyPlan & { row: SafetyPlanRow | null },
): SafetyPlan {
  const { row, hasProfessional, nameOf } = given
  const leads = allows(context, 'risk.read')
  const readsPerson = allows(context, 'safety_plan.read', row?.shared ?? false)
  return {
    person: readsPerson ? wordsOfKind(row, 'person') : null,
    leads: leads ? wordsOfKind(row, 'leads') : null,
    day: wordsOfKind(row, 'day'),
    missingParts: readsPerson ? ((row?.missingParts ?? SAFETY_PARTS) as SafetyPlan['missingParts']) : [],
    shared: row?.shared ?? false,
    writtenBy: row?.writtenById && readsPerson ? nameOf(row.writtenById) : null,
    savedAt: row?.savedAt.toISOString() ?? null,
    version: row?.version ?? 1,
    can: { edit: ability(context, 'safety_plan.edit', !hasProfessional), share: maySharePlan(context, row) },
  }
}

/** A saved wording, for the case leads; `duties` are all changes of duties up to then, the newest first. */
export const presentWording = (row: VersionRow, duties: readonly SafetyDuty[], nameOf: Names): SafetyPlanVersion =>
  ({
    kind: row.kind,
    version: row.version,
    savedAt: row.savedAt.toISOString(),
    savedBy: nameOf(row.savedById),
    content: completeWords[row.kind as SafetyKind](
      row.content,
      duties.filter(({ version }) => version <= row.version),
    ),
  }) as SafetyPlanVersion
