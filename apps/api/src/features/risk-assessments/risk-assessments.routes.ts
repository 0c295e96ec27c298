import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { found } from '../../kernel/versions.ts'
import { assessRisk, signMitigation } from './risk-assessments.commands.ts'
import { presentRiskAssessment } from './risk-assessments.presenter.ts'

async function show(context: PlanContext, id: string) {
  const { tx, organizationId, planId } = context
  const row = found(
    await tx.riskAssessment.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }),
  )
  const author = await tx.caseMember.findUnique({
    where: { organizationId_id: { organizationId, id: row.assessedById } },
  })
  return presentRiskAssessment(context, row, author?.displayName ?? '')
}

export function riskAssessmentsRoutes(api: Api): void {
  implementPlan(api, riskRoutes.assess, 'risk.assess', {
    act: ({ context, body }) => assessRisk(context, body),
    show: ({ context }, id) => show(context, id),
  })
  implementPlan(api, riskRoutes.sign, 'risk.assess', {
    act: async ({ context, params, body }) => {
      await signMitigation(context, params.riskAssessmentId, body)
      return params.riskAssessmentId
    },
    show: ({ context }, id) => show(context, id),
  })
}
