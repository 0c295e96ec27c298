import { organizationRoutes } from '@holdfast/contracts/organizations'
import { withOrganization } from '../../http/enter.ts'
import type { Api } from '../../http/bind.ts'
import { implementOrganization, implementOrganizationAction, implementSession } from '../../http/implement.ts'
import { requireProof } from '../../kernel/authorize.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { foundOrganization } from './found-organization.ts'
import { updateOrganization } from './organizations.commands.ts'
import { getOrganization, listOrganizations, presentOrganization } from './organizations.queries.ts'

/** Founding is open to everybody with an account; reading asks to belong to it, and a change to run it. */
export function organizationsRoutes(api: Api): void {
  implementSession(api, organizationRoutes.create, async ({ context, body }) => {
    requireProof(context)
    await countAttempt(context, 'organizations', context.person.userId)
    const organizationId = await foundOrganization(context, body)
    return withOrganization(context, { organizationId }, async (inside) => getOrganization(inside))
  })
  implementSession(api, organizationRoutes.list, ({ context, query }) => listOrganizations(context, query))
  implementOrganization(api, organizationRoutes.get, async ({ context }) => getOrganization(context))
  implementOrganizationAction(api, organizationRoutes.update, 'organization.edit', async ({ context, body, ifMatch }) =>
    presentOrganization(context, await updateOrganization(context, body, ifMatch), context.organizationRole),
  )
}
