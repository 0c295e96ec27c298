import type { Case } from '@holdfast/contracts/cases'
import { PROFESSIONAL_REASONS, professionalReasons } from '@holdfast/domain/professionals/professional-advice'
import type { RiskArea, RiskLevel } from '@holdfast/domain/risk-assessments/risk'
import type { CaseContext } from '../../kernel/context.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { answersOf } from '../first-call/first-call.queries.ts'
import { attemptsBefore } from '../../plan/attempts-before.ts'

/** Whether this case should have a professional and why, and whether one belongs to it (S2.9, S0.13, F6). */
export async function professionalFor(
  context: CaseContext,
  substances: number,
): Promise<NonNullable<Case['professional']>> {
  const { tx, organizationId, caseId } = context
  const known = await tx.case.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: caseId } },
    include: {
      firstCall: true,
      priorAttempts: true,
      plans: { include: { outcome: true, review: { include: { factors: { select: { cause: true } } } } } },
      members: { where: { endedAt: null, role: 'interventionist' }, select: { id: true } },
    },
  })
  const risk = await tx.riskAssessment.findFirst({
    where: { organizationId, plan: { caseId } },
    orderBy: { assessedAt: 'desc' },
  })
  const areas = Object.entries((risk?.areas ?? {}) as Record<RiskArea, { level: RiskLevel }>)
  const reasons = professionalReasons({
    attempts: attemptsBefore({ attemptNumber: Infinity, case: known }),
    riskAreas: Object.fromEntries(areas.map(([area, { level }]) => [area, level])),
    conditions: answersOf(known.firstCall).conditions,
    substances,
  })
  return {
    isThere: known.members.length > 0,
    reasons: reasons.map((code) => {
      const { says, source } = PROFESSIONAL_REASONS[code]
      return { code, says: localize(says, context), source: localizeSource(source, context) }
    }),
  }
}
