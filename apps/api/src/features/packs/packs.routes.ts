import { packRoutes } from '@holdfast/contracts/packs'
import { markOf } from '@holdfast/domain/organizations/branding'
import { type PackSheet, sheetsToPrint } from '@holdfast/domain/packs/pack-sheets'
import { paperOf } from '@holdfast/domain/packs/paper-size'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { countAttempt, countedAs } from '../../kernel/limits.ts'
import { listOrganizationContacts } from '../crisis-contacts/organization-contacts.queries.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { getWorkspace } from '../../plan/workspace.ts'
import { printPack } from './print-pack.ts'

/** Prints the workspace as this member sees it, so nobody gets on paper what they do not read on screen (F84). */
export function packsRoutes(api: Api): void {
  implementPlan(api, packRoutes.get, 'plan.read', async ({ context, query }) => {
    const { locale, overrides, now, member, person, organizationId } = context
    await countAttempt(context, 'packs', countedAs(person))
    const plan = getWorkspace(context, await loadPlanRows(context)).answer
    const { items: contacts, country } = await listOrganizationContacts(context)
    const { kind, name, mark } = context.organization
    const order = {
      plan,
      practice: kind === 'practice' ? [markOf({ name, mark }), name].join(' · ') : '',
      contacts,
      sheets: (query.sheets?.split(',') ?? sheetsToPrint(plan)) as readonly PackSheet[],
      paper: query.paper ?? paperOf(country),
      reader: { locale, overrides },
      name: member.displayName,
      now,
    }
    return { name: 'plan.pdf', make: () => printPack(organizationId, order) }
  })
}
