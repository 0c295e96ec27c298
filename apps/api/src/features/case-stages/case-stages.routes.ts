import { type CaseStage, caseStageRoutes } from '@holdfast/contracts/case-stages'
import { type CaseStageName, suggestedStage } from '@holdfast/domain/case-stages/case-stage'
import type { OutcomeDecision } from '@holdfast/domain/outcomes/outcome'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { CaseStage as Row } from '../../db/generated/client.ts'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { memberNames, namesOf } from '../../kernel/member.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { pageOf, rowsById } from '../../kernel/page.ts'

const present = (row: Row, nameOf: (memberId: string) => string): CaseStage => ({
  id: row.id,
  stage: row.stage as CaseStageName,
  note: row.note,
  by: nameOf(row.byMemberId),
  at: row.at.toISOString(),
})

async function newestPlan({ tx, organizationId, caseId }: CaseContext) {
  const plan = await tx.plan.findFirst({
    where: { organizationId, caseId },
    orderBy: { attemptNumber: 'desc' },
    include: { outcome: true },
  })
  return (
    plan && { status: plan.status as PlanStatus, decision: (plan.outcome?.decision ?? null) as OutcomeDecision | null }
  )
}

async function moveCase(context: CaseContext, { stage, note }: { stage: CaseStageName; note: string }) {
  const { tx, organizationId, caseId, member, now } = context
  const made = await tx.caseStage.create({
    data: { organizationId, caseId, stage, note, byMemberId: member.id, at: now },
  })
  await recordChange(context, {
    action: 'case_stage.added',
    resource: 'case_stages',
    resourceId: made.id,
    meta: { stage },
  })
  return { id: made.id, answer: present(made, namesOf([member])) }
}

/** Where the case stands: a record that only grows. */
export function caseStagesRoutes(api: Api): void {
  implementCase(api, caseStageRoutes.list, 'case_stage.read', async ({ context, query }) => {
    const { tx, organizationId, caseId } = context
    const { where, ...order } = rowsById(query, 'desc')
    const stages = await tx.caseStage.findMany({ where: { organizationId, caseId, ...where }, ...order })
    const { rows, nextCursor } = pageOf(stages, query.limit)
    const nameOf = await memberNames(context)
    return {
      items: rows.map((row) => present(row, nameOf)),
      nextCursor,
      suggested: suggestedStage(await newestPlan(context)),
      can: { move: ability(context, 'case_stage.move') },
    }
  })
  implementCase(api, caseStageRoutes.move, 'case_stage.move', {
    act: ({ context, body }) => moveCase(context, body),
    show: async ({ context }, id) => {
      const { tx, organizationId, caseId } = context
      const where = { organizationId_caseId_id: { organizationId, caseId, id } }
      return present(orNotFound(await tx.caseStage.findUnique({ where })), await memberNames(context))
    },
  })
}
