import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { databaseNow } from '../../db/database-now.ts'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction, implementPublic, implementSession } from '../../http/implement.ts'
import { joinOrganization, previewOrganizationInvitation } from './join-organization.ts'
import { inviteToOrganization, withdrawOrganizationInvitation } from './organization-invitations.commands.ts'
import {
  getOrganizationInvitation,
  listOrganizationInvitations,
  presentOrganizationInvitation,
} from './organization-invitations.queries.ts'
import { changeRole, endOrganizationMember } from './organization-members.commands.ts'
import { listOrganizationMembers, showMember } from './organization-members.queries.ts'
import { passCases } from './pass-cases.ts'
import { listCasesToPass } from './cases-to-pass.ts'

/** Members see each other; owners and admins invite, change and end; anybody may leave. A link is accepted with an account. */
export function organizationMembersRoutes(api: Api): void {
  const routes = organizationMemberRoutes
  implementOrganizationAction(api, routes.list, 'organization_member.read', ({ context, query }) =>
    listOrganizationMembers(context, query),
  )
  implementOrganizationAction(
    api,
    routes.update,
    'organization_member.edit',
    async ({ context, params, body, ifMatch }) =>
      showMember(context, await changeRole(context, params.organizationMemberId, body, ifMatch)),
  )
  implementOrganizationAction(api, routes.end, 'organization_member.leave', async ({ context, params, ifMatch }) => {
    await endOrganizationMember(context, params.organizationMemberId, ifMatch)
    return { ended: true } as const
  })
  implementOrganizationAction(api, routes.casesToPass, 'organization_member.edit', ({ context, params }) =>
    listCasesToPass(context, params.organizationMemberId),
  )
  implementOrganizationAction(api, routes.passCases, 'organization_member.edit', {
    act: async ({ context, params: { organizationMemberId }, body }) => ({
      id: organizationMemberId,
      answer: await passCases(context, organizationMemberId, body),
    }),
    show: ({ context }, id) => listCasesToPass(context, id),
  })
  implementOrganizationAction(api, routes.listInvitations, 'organization_member.edit', ({ context, query }) =>
    listOrganizationInvitations(context, query),
  )
  implementOrganizationAction(api, routes.invite, 'organization_member.edit', {
    act: async ({ context, body }) => {
      const row = await inviteToOrganization(context, body)
      return { id: row.id, answer: await presentOrganizationInvitation(context, row, await databaseNow(context.tx)) }
    },
    show: ({ context }, id) => getOrganizationInvitation(context, id),
  })
  implementOrganizationAction(api, routes.withdraw, 'organization_member.edit', async ({ context, params, ifMatch }) =>
    presentOrganizationInvitation(
      context,
      await withdrawOrganizationInvitation(context, params.organizationInvitationId, ifMatch),
      await databaseNow(context.tx),
    ),
  )
  implementPublic(api, routes.preview, ({ context, body }) => previewOrganizationInvitation(context, body.token))
  implementSession(api, routes.accept, ({ context, body }) => joinOrganization(context, body.token))
}
