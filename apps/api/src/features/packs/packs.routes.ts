import { packRoutes } from '@holdfast/contracts/packs'
import { PACK_SHEETS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import { type Api, implementPlan } from '../../http/implement.ts'
import { localize } from '../../kernel/localize.ts'
import { listOrganizationContacts } from '../crisis-contacts/organization-contacts.queries.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { getWorkspace } from '../../plan/workspace.ts'
import { packView } from './pack-view.ts'

/** Prints the workspace as this member sees it, so nobody gets on paper what they do not read on screen (F84). */
export function packsRoutes(api: Api): void {
  implementPlan(api, packRoutes.get, 'plan.read', async ({ context, query }) => {
    const { locale, now, member } = context
    const view = packView({
      plan: getWorkspace(context, await loadPlanRows(context)).answer,
      contacts: (await listOrganizationContacts(context, { country: 'US' })).items,
      say: (text) => localize(text, context),
      locale,
    })
    const sheets = (query.sheets?.split(',') ?? PACK_SHEETS) as readonly PackSheet[]
    const given = { sheets, lang: locale, reader: member.displayName, now }
    // what draws the pages is loaded with the first pack: most processes of a small service never need its memory
    const make = async () => (await import('./make-pack.ts')).makePack(view, given)
    return { name: 'plan.pdf', make }
  })
}
