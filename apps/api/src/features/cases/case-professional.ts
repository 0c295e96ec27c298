import type { Case } from '@holdfast/contracts/cases'
import { PROFESSIONAL_REASONS, professionalReasons } from '@holdfast/domain/professionals/professional-advice'
import type { RiskArea, RiskLevel } from '@holdfast/domain/risk-assessments/risk'
import type { CaseContext } from '../../kernel/context.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { attemptsBefore } from '../../plan/attempts-before.ts'
import { answersOf } from '../first-call/first-call.queries.ts'
import { hasProfessional } from '../members/members.queries.ts'
import type { CaseRow } from './case-rows.ts'

/** Whether this case should have a professional and why, and whether one belongs to it (S2.9, S0.13, F6). */
export function presentProfessional(context: CaseContext, row: CaseRow): NonNullable<Case['professional']> {
  const newestFirst = row.plans
    .flatMap((plan) => plan.riskAssessments)
    .toSorted((a, b) => +b.assessedAt - +a.assessedAt)
  const areas = Object.entries((newestFirst[0]?.areas ?? {}) as Record<RiskArea, { level: RiskLevel }>)
  const reasons = professionalReasons({
    attempts: attemptsBefore({ attemptNumber: Infinity, case: row }),
    riskAreas: Object.fromEntries(areas.map(([area, { level }]) => [area, level])),
    conditions: answersOf(row.firstCall).conditions,
    substances: row.substances.length,
  })
  return {
    isThere: hasProfessional(row.members),
    reasons: reasons.map((code) => {
      const { says, source } = PROFESSIONAL_REASONS[code]
      return { code, says: localize(says, context), source: localizeSource(source, context) }
    }),
  }
}
