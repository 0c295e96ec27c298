import type { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { overallLevel, type RiskArea, type RiskLevel } from '@holdfast/domain/risk/risk'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { found, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'

type NewAssessment = z.output<typeof riskRoutes.assess.body>
type Signature = z.output<typeof riskRoutes.sign.body>

/** The interventionist judges the risk; while the case has none, its lead does. */
export async function assessRisk(context: PlanContext, { areas, mitigation }: NewAssessment): Promise<string> {
  const { tx, organizationId, planId, caseId, member, now } = context
  const professionals = await tx.caseMember.count({
    where: { organizationId, caseId, role: 'interventionist', endedAt: null },
  })
  authorize(context, 'risk.assess', professionals === 0)
  const levels = Object.fromEntries(Object.entries(areas).map(([area, answer]) => [area, answer.level])) as Partial<
    Record<RiskArea, RiskLevel>
  >
  const level = overallLevel(levels)
  const made = await tx.riskAssessment.create({
    data: { organizationId, planId, areas, level, mitigation, assessedById: member.id, assessedAt: now },
  })
  await recordChange(context, {
    action: 'risk.assessed',
    resource: 'risk_assessments',
    resourceId: made.id,
    meta: { level },
  })
  return made.id
}

/** Only the newest high assessment is signed, by the professional on the case and under their own name. */
export async function signMitigation(
  context: PlanContext,
  riskAssessmentId: string,
  { name, credential, mitigation }: Signature,
): Promise<void> {
  const { tx, organizationId, planId, member, now } = context
  const key = { organizationId_planId_id: { organizationId, planId, id: riskAssessmentId } }
  const row = found(await tx.riskAssessment.findUnique({ where: key }))
  if (member.role !== 'interventionist') throw problem('forbidden', {})
  const newest = await tx.riskAssessment.findFirst({
    where: { organizationId, planId },
    orderBy: { assessedAt: 'desc' },
  })
  if (row.level !== 'high' || newest?.id !== row.id) throw refuse('sign_high_risk', context)
  await tx.riskAssessment.update({
    where: key,
    data: {
      mitigation,
      mitigationSignedBy: `${name.trim()}, ${credential.trim()}`,
      mitigationSignedById: member.id,
      mitigationSignedAt: now,
      version: nextVersion,
    },
  })
  await recordChange(context, {
    action: 'risk.mitigation_signed',
    resource: 'risk_assessments',
    resourceId: riskAssessmentId,
  })
}
