import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Api } from '../../http/bind.ts'
import { implementOrganization, implementOrganizationAction, implementPublic } from '../../http/implement.ts'
import { addContact, hideContact, removeContact, updateContact } from './crisis-contacts.commands.ts'
import { listCrisisContacts } from './crisis-contacts.queries.ts'
import { listOrganizationContacts } from './organization-contacts.queries.ts'

/** The standard numbers are public and may be kept for an hour; changing one's own is for owner and admin. */
export function crisisContactsRoutes(api: Api): void {
  implementPublic(api, crisisContactRoutes.list, async ({ context, query, reply }) => {
    const items = await listCrisisContacts(context.runtime, query)
    void reply.header('cache-control', 'public, max-age=3600')
    return { items, today: toIsoDate(context.now) }
  })
  implementOrganization(api, crisisContactRoutes.listOwn, ({ context, query }) =>
    listOrganizationContacts(context, query.country),
  )
  implementOrganizationAction(api, crisisContactRoutes.add, 'content.edit', {
    act: ({ context, body }) => addContact(context, body),
    show: ({ context }) => listOrganizationContacts(context),
  })
  implementOrganizationAction(api, crisisContactRoutes.hide, 'content.edit', {
    act: ({ context, body }) => hideContact(context, body),
    show: ({ context }) => listOrganizationContacts(context),
  })
  implementOrganizationAction(api, crisisContactRoutes.update, 'content.edit', ({ context, params, body, ifMatch }) =>
    updateContact(context, params.crisisContactId, body, ifMatch),
  )
  implementOrganizationAction(api, crisisContactRoutes.remove, 'content.edit', ({ context, params, ifMatch }) =>
    removeContact(context, params.crisisContactId, ifMatch),
  )
}
