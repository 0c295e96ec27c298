import type { PastAssessment, RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { isCurrent, reassessmentDue } from '@holdfast/domain/risk-assessments/reassessment'
import { decideSecondSignature } from '@holdfast/domain/risk-assessments/risk-gate'
import { riskChanges, unansweredCore } from '@holdfast/domain/risk-assessments/risk'
import type { RiskAssessment as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import { deviceText } from '../../kernel/device.ts'
import { localize } from '../../kernel/localize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { MITIGATION_CONFIRMED } from './refusals.ts'
import { assessedRiskOf, levelsOf, storedAnswers } from './risk-assessments.queries.ts'

type Names = (memberId: string) => string

const answersOf = (answers: ReturnType<typeof storedAnswers>): RiskAssessment['areas'] =>
  Object.fromEntries(
    Object.entries(answers).map(([area, { level, signs, lowerWhy, observed, history, thinking }]) => [
      area,
      { level, signs, lowerWhy, observed, history, thinking },
    ]),
  )

function judged(context: PlanContext, row: Row, assessedBy: string): Omit<RiskAssessment, 'can'> {
  const assessed = assessedRiskOf(row)
  return {
    id: row.id,
    areas: answersOf(storedAnswers(row)),
    level: row.level as RiskAssessment['level'],
    unanswered: unansweredCore(assessed.areas),
    crisisKinds: row.crisisKinds as RiskAssessment['crisisKinds'],
    triggers: row.triggers as RiskAssessment['triggers'],
    mitigations: row.mitigations as RiskAssessment['mitigations'],
    mitigation: row.mitigation,
    mitigationSignedBy: row.mitigationSignedBy,
    mitigationSignedAt: row.mitigationSignedAt?.toISOString() ?? null,
    mitigationTextHash: row.mitigationTextHash,
    mitigationReason: row.mitigationReason,
    mitigationSignedOn: localize(deviceText(row.mitigationDevice), context),
    mitigationConfirmedBy: row.mitigationConfirmedBy,
    mitigationConfirmedAt: row.mitigationConfirmedAt?.toISOString() ?? null,
    mitigationConfirmedOn: localize(deviceText(row.mitigationConfirmedDevice), context),
    assessedBy,
    assessedAt: row.assessedAt.toISOString(),
    coreAnsweredAt: assessed.assessedAt,
    reassessBy: reassessmentDue(assessed).toISOString(),
    isCurrent: isCurrent(assessed, context.now),
    version: row.version,
  }
}

/** One assessment in full, for those who may read risks. */
export function presentRiskAssessment(context: PlanContext, row: Row, assessedBy: string): RiskAssessment {
  const sign =
    context.member.role === 'interventionist' ? ability(context, 'risk.assess') : { allowed: false, why: 'role' }
  const may = ability(context, 'risk.assess', true)
  const second = decideSecondSignature({ signedById: row.mitigationSignedById, confirmedById: context.member.id })
  const refusal = row.mitigationConfirmedById !== null ? MITIGATION_CONFIRMED : second.ok ? null : second.refusal
  const confirm =
    may.allowed && refusal ? { allowed: false, why: refusal.rule, reason: localize(refusal.reason, context) } : may
  return { ...judged(context, row, assessedBy), can: { sign, confirm } }
}

/** The newest assessment, or null for those whom it is not for. */
export function presentRisk(
  context: PlanContext,
  rows: { riskAssessments: Row[] },
  nameOf: Names,
): RiskAssessment | null {
  const [newest] = rows.riskAssessments
  if (!newest || !allows(context, 'risk.read')) return null
  return presentRiskAssessment(context, newest, nameOf(newest.assessedById))
}

/** Assessments one after the other, newest first, each with what it said anew. */
export const presentPastAssessments = (context: PlanContext, rows: readonly Row[], nameOf: Names): PastAssessment[] =>
  rows.map((row, position) => {
    const before = rows[position + 1]
    return {
      ...judged(context, row, nameOf(row.assessedById)),
      changes: before ? riskChanges(levelsOf(before.areas), levelsOf(row.areas)) : [],
    }
  })
