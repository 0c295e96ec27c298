import { entrustedCaseRoutes as routes } from '@holdfast/contracts/entrusted-cases'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementOrganizationAction, implementPublic } from '../../http/implement.ts'
import { askPractice, getPractice, listPractices, previewPracticeLink, takeBack } from './case-practices.ts'
import { appoint, endByPractice, offerLink } from './entrusted-cases.commands.ts'
import { getEntrusted, listEntrusted, presentEntrusted } from './entrusted-cases.queries.ts'

/** A practice gives a link, a family asks with it, the practice names who looks after the case; either side ends it. */
export function entrustedCasesRoutes(api: Api): void {
  implementOrganizationAction(api, routes.list, 'entrusted_case.read', ({ context, query }) =>
    listEntrusted(context, query),
  )
  implementOrganizationAction(api, routes.offer, 'entrusted_case.edit', {
    act: async ({ context, body }) => {
      const row = await offerLink(context, body)
      return { id: row.id, answer: await presentEntrusted(context, row) }
    },
    show: ({ context }, id) => getEntrusted(context, id),
  })
  implementOrganizationAction(
    api,
    routes.appoint,
    'entrusted_case.edit',
    async ({ context, params: { entrustedCaseId: id }, body, ifMatch }) => {
      await appoint(context, id, body.organizationMemberId, ifMatch)
      return getEntrusted(context, id)
    },
  )
  implementOrganizationAction(
    api,
    routes.end,
    'entrusted_case.edit',
    async ({ context, params: { entrustedCaseId: id }, ifMatch }) => {
      await endByPractice(context, id, ifMatch)
      return getEntrusted(context, id)
    },
  )
  implementPublic(api, routes.preview, ({ context, body }) => previewPracticeLink(context, body.token))
  implementCase(api, routes.listOfCase, 'practice.read', ({ context }) => listPractices(context))
  implementCase(api, routes.ask, 'practice.choose', {
    act: ({ context, body }) => askPractice(context, body),
    show: ({ context }, id) => getPractice(context, id),
  })
  implementCase(
    api,
    routes.takeBack,
    'practice.choose',
    async ({ context, params: { entrustedCaseId: id }, ifMatch }) => {
      await takeBack(context, id, ifMatch)
      return getPractice(context, id)
    },
  )
}
