import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import type { RiskAssessment } from '../../db/generated/client.ts'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames, namesAmong } from '../../kernel/member.ts'
import { assessRisk, confirmMitigation, signMitigation } from './risk-assessments.commands.ts'
import { presentPastAssessments, presentRiskAssessment } from './risk-assessments.presenter.ts'
import { getAssessment, listAssessments } from './risk-assessments.queries.ts'

async function present(context: PlanContext, row: RiskAssessment) {
  const nameOf = await namesAmong(context, [row.assessedById])
  return presentRiskAssessment(context, row, nameOf(row.assessedById))
}

const show = async (context: PlanContext, id: string) => present(context, await getAssessment(context, id))
const made = async (context: PlanContext, row: RiskAssessment) => ({
  id: row.id,
  answer: await present(context, row),
})

/**
 * The case leads read; the interventionist assesses and signs, the lead assesses while there is none
 * (docs/practice.md 9.1).
 */
export function riskAssessmentsRoutes(api: Api): void {
  implementPlan(api, riskRoutes.list, 'risk.read', async ({ context, query }) => {
    const rows = await listAssessments(context, query)
    const items = presentPastAssessments(context, rows, await memberNames(context)).slice(0, query.limit)
    return { items, nextCursor: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null }
  })
  implementPlan(api, riskRoutes.assess, 'risk.assess', {
    act: async ({ context, body }) => made(context, await assessRisk(context, body)),
    show: ({ context }, id) => show(context, id),
  })
  implementPlan(api, riskRoutes.sign, 'risk.assess', {
    act: async ({ context, params, body }) =>
      made(context, await signMitigation(context, params.riskAssessmentId, body)),
    show: ({ context }, id) => show(context, id),
  })
  implementPlan(api, riskRoutes.confirmMitigation, 'risk.assess', {
    act: async ({ context, params, body }) =>
      made(context, await confirmMitigation(context, params.riskAssessmentId, body.mitigationTextHash)),
    show: ({ context }, id) => show(context, id),
  })
}
