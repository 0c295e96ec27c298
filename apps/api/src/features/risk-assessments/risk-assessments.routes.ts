import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { assessRisk, signMitigation } from './risk-assessments.commands.ts'
import { presentPastAssessments, presentRiskAssessment } from './risk-assessments.presenter.ts'
import { getAssessment, listAssessments } from './risk-assessments.queries.ts'

async function show(context: PlanContext, id: string) {
  const row = await getAssessment(context, id)
  const nameOf = await memberNames(context)
  return presentRiskAssessment(context, row, nameOf(row.assessedById))
}

/**
 * Those who lead read; the interventionist assesses and signs, the lead assesses while there is none
 * (docs/practice.md 9.1).
 */
export function riskAssessmentsRoutes(api: Api): void {
  implementPlan(api, riskRoutes.list, 'risk.read', async ({ context, query }) => {
    const rows = await listAssessments(context, query)
    const items = presentPastAssessments(context, rows, await memberNames(context)).slice(0, query.limit)
    return { items, nextCursor: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null }
  })
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
