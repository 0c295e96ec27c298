import { retentionRoutes } from '@holdfast/contracts/retention'
import { SHOWN_DAYS } from '@holdfast/domain/retention/retention'
import { DAY } from '@holdfast/domain/shared/time'
import type { Api } from '../../http/bind.ts'
import { implementOrganization, implementOrganizationAction } from '../../http/implement.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { closedCases } from './closed-cases.ts'
import { liftHold, setHold } from './holds.commands.ts'
import { listHolds, showHold } from './holds.queries.ts'

/** What the rule of a practice erases next, and what is kept from it. A hold is also for who leads its case. */
export function retentionRoutesOf(api: Api): void {
  implementOrganizationAction(api, retentionRoutes.get, 'hold.set', ({ context }) => upcoming(context))
  implementOrganization(api, retentionRoutes.holds, ({ context }) => listHolds(context))
  implementOrganization(api, retentionRoutes.setHold, {
    act: ({ context, body }) => setHold(context, body),
    show: ({ context, body }, id) => showHold(context, id, body.caseCode),
  })
  implementOrganization(api, retentionRoutes.liftHold, async ({ context, params, ifMatch }) => {
    await liftHold(context, params.holdId, ifMatch)
    return { accepted: true as const }
  })
}

async function upcoming({ tx, now, organization }: OrganizationContext) {
  const last = now.getTime() + SHOWN_DAYS * DAY
  const cases = (await closedCases(tx, now, 'here')).filter((one) => !one.isHeld && one.erasedAt.getTime() <= last)
  const { closedCases: months = null } = organization.retention as { closedCases?: number }
  return { months, items: cases.map(({ caseCode, erasedAt }) => ({ caseCode, erasedAt: erasedAt.toISOString() })) }
}
