import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { isCurrent } from '@holdfast/domain/risk/risk'
import type { RiskAssessment as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** One assessment in full, for those who may read risks. */
export function presentRiskAssessment(context: PlanContext, row: Row, assessedBy: string): RiskAssessment {
  const may = ability(context, 'risk.assess')
  const isInterventionist = context.member.role === 'interventionist'
  return {
    id: row.id,
    areas: row.areas as RiskAssessment['areas'],
    level: row.level as RiskAssessment['level'],
    mitigation: row.mitigation,
    mitigationSignedBy: row.mitigationSignedBy,
    mitigationSignedAt: row.mitigationSignedAt?.toISOString() ?? null,
    assessedBy,
    assessedAt: row.assessedAt.toISOString(),
    isCurrent: isCurrent(row.assessedAt.toISOString(), context.now),
    version: row.version,
    can: { sign: isInterventionist ? may : { allowed: false, why: 'role' } },
  }
}

/** The newest assessment, or null for those whom it is not for. */
export function presentRisk(
  context: PlanContext,
  rows: { riskAssessments: Row[] },
  nameOf: (memberId: string) => string,
): RiskAssessment | null {
  const [newest] = rows.riskAssessments
  if (!newest || !allows(context, 'risk.read')) return null
  return presentRiskAssessment(context, newest, nameOf(newest.assessedById))
}
