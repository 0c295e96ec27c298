import { type Answers, coreAnsweredAt } from '@holdfast/domain/risk-assessments/kept-areas'
import type { AreaLevel, AreaLevels } from '@holdfast/domain/risk-assessments/risk'
import type { SignAnswers } from '@holdfast/domain/risk-assessments/risk-signs'
import type { AssessedRisk } from '@holdfast/domain/risk-assessments/risk-gate'
import type { RiskAssessment } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'

type StoredAnswer = {
  level: AreaLevel
  signs: SignAnswers
  lowerWhy: string
  observed: string
  history: string
  thinking: string
  answeredAt: string
}
type OldAnswer = Partial<StoredAnswer> & { level: AreaLevel; note?: string }

/** The answers of an assessment, each with when it was given. Those from before the three inputs hold one note, older ones no signs. */
export const storedAnswers = (row: RiskAssessment | null): Answers<StoredAnswer> =>
  Object.fromEntries(
    Object.entries((row?.areas ?? {}) as Record<string, OldAnswer>).map(([area, answer]) => [
      area,
      {
        level: answer.level,
        signs: answer.signs ?? {},
        lowerWhy: answer.lowerWhy ?? '',
        observed: answer.observed ?? answer.note ?? '',
        history: answer.history ?? '',
        thinking: answer.thinking ?? '',
        answeredAt: answer.answeredAt ?? row?.assessedAt.toISOString() ?? '',
      },
    ]),
  )

/** The level of each area that was judged. */
export const levelsOf = (areas: unknown): AreaLevels =>
  Object.fromEntries(
    Object.entries(areas as Record<string, { level: string }>).map(([area, { level }]) => [area, level]),
  )

/** A stored assessment as the rules see it. */
export const assessedRiskOf = (row: RiskAssessment): AssessedRisk => ({
  assessedAt: coreAnsweredAt(storedAnswers(row)) ?? row.assessedAt.toISOString(),
  reassessBy: row.reassessBy?.toISOString() ?? null,
  level: row.level as AssessedRisk['level'],
  areas: levelsOf(row.areas),
  mitigations: row.mitigations as AssessedRisk['mitigations'][number][],
  mitigationSignedBy: row.mitigationSignedBy,
  mitigationConfirmedBy: row.mitigationConfirmedBy,
})

/** One assessment of this plan. */
export async function getAssessment({ tx, organizationId, planId }: PlanContext, id: string): Promise<RiskAssessment> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.riskAssessment.findUnique({ where }))
}

/** The assessment that counts. */
export const newestAssessment = ({ tx, organizationId, planId }: PlanContext): Promise<RiskAssessment | null> =>
  tx.riskAssessment.findFirst({ where: { organizationId, planId }, orderBy: [{ assessedAt: 'desc' }, { id: 'desc' }] })

/** A page of assessments, newest first, and the one before the last of them, to compare with. */
export async function listAssessments(
  { tx, organizationId, planId }: PlanContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<RiskAssessment[]> {
  return tx.riskAssessment.findMany({
    where: { organizationId, planId, ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
}
