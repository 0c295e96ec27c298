import { organizationDeletionRoutes } from '@holdfast/contracts/organization-deletion'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { askForOrganizationDeletion, keepOrganization } from './organization-deletion.commands.ts'
import { organizationDeletion } from './organization-deletion.queries.ts'

/** The end of an organization, by who owns it alone. */
export function organizationDeletionRoutesOf(api: Api): void {
  const action = 'organization.delete'
  implementOrganizationAction(api, organizationDeletionRoutes.get, action, ({ context }) =>
    organizationDeletion(context),
  )
  implementOrganizationAction(api, organizationDeletionRoutes.ask, action, {
    act: ({ context, body }) => askForOrganizationDeletion(context, body.name),
    show: ({ context }) => organizationDeletion(context),
  })
  implementOrganizationAction(api, organizationDeletionRoutes.takeBack, action, async ({ context, ifMatch }) => {
    await keepOrganization(context, ifMatch)
    return { accepted: true as const }
  })
}
