import { caseRoutes } from '@holdfast/contracts/cases'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementOrganization } from '../../http/implement.ts'
import { ofCase } from '../../http/work.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { NO_TEXTS } from '../../kernel/encryption/case-texts.ts'
import { memberOf } from '../../kernel/member.ts'
import { openCase, updateCase } from './cases.commands.ts'
import { eraseCase } from './erase-case.ts'
import { getCase, listCases } from './cases.queries.ts'

const showCase = async (context: OrganizationContext, caseId: string) =>
  getCase({ ...context, caseId, member: await memberOf(context, caseId), changes: 0, texts: NO_TEXTS })

/** Opening a case makes one its first member; everything after that asks for a role in the case. */
export function casesRoutes(api: Api): void {
  implementOrganization(api, caseRoutes.create, {
    act: async ({ context, body }) => {
      const answer = await openCase(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, caseId) => showCase(context, caseId),
  })
  implementOrganization(api, caseRoutes.erase, async ({ context, params }) => {
    await eraseCase(context, params.caseId)
    return { removed: true } as const
  })
  implementOrganization(api, caseRoutes.list, ({ context, query }) => listCases(context, query))
  implementCase(
    api,
    caseRoutes.get,
    'case.read',
    ofCase(({ context }) => getCase(context)),
  )
  implementCase(api, caseRoutes.update, 'case.edit', ({ context, body, ifMatch }) => updateCase(context, body, ifMatch))
}
