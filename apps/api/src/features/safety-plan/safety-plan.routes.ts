import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { caseHasProfessional } from '../members/members.queries.ts'
import { besideSafetyPlan } from './beside-safety-plan.ts'
import { shareSafetyPlan, writeSafetyPlan } from './safety-plan.commands.ts'
import { presentSafetyPlan, presentWording } from './safety-plan.presenter.ts'
import { findSafetyPlan, listDuties, listWordings } from './safety-plan.queries.ts'

async function show(context: PlanContext) {
  const row = await findSafetyPlan(context)
  return presentSafetyPlan(context, {
    row,
    ...(await besideSafetyPlan(context, row, await caseHasProfessional(context))),
  })
}

/** The day part is for everybody in the case; the wordings of all parts are for the case leads. */
export function safetyPlanRoutesOf(api: Api): void {
  implementPlan(api, safetyPlanRoutes.get, 'plan.read', ({ context }) => show(context))
  implementPlan(api, safetyPlanRoutes.write, 'safety_plan.edit', ({ context, body, ifMatch }) =>
    writeSafetyPlan(context, body, ifMatch),
  )
  implementPlan(api, safetyPlanRoutes.share, 'safety_plan.edit', ({ context, body, ifMatch }) =>
    shareSafetyPlan(context, body.shared, ifMatch),
  )
  implementPlan(api, safetyPlanRoutes.versions, 'risk.read', async ({ context, query }) => {
    const rows = await listWordings(context, query)
    const beyond = rows[query.limit]
    // the wordings of one save stay on one page
    const shown = rows.slice(0, query.limit).filter(({ version }) => version !== beyond?.version)
    const nameOf = await memberNames(context)
    const duties = await listDuties(context, shown[0]?.version ?? 0)
    const items = shown.map((row) => presentWording(row, duties, nameOf))
    return { items, nextCursor: beyond ? String(items.at(-1)?.version) : null }
  })
}
