import { memberRoutes } from '@holdfast/contracts/invitations'
import { type Api, implementCase } from '../../http/implement.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { removeMember, renewPersonalLink } from './members.commands.ts'
import { listMembers } from './members.queries.ts'
import { personalLink } from './personal-link.ts'

/** Everybody sees who belongs to the case; the case leads end access and renew a guest's link. */
export function membersRoutes(api: Api): void {
  implementCase(api, memberRoutes.list, 'member.read', ({ context, query }) => listMembers(context, query))
  implementCase(api, memberRoutes.remove, 'member.remove', async ({ context, params, ifMatch }) => {
    await removeMember(context, params.memberId, ifMatch)
    return { ended: true } as const
  })
  implementCase(api, memberRoutes.renewLink, 'member.invite', {
    act: async ({ context, params }) => {
      const member = await renewPersonalLink(context, params.memberId)
      return { id: member.id, answer: { personalLink: await personalLink(context.runtime, member) } }
    },
    show: async ({ context }, memberId) => {
      const where = { organizationId_id: { organizationId: context.organizationId, id: memberId } }
      return {
        personalLink: await personalLink(
          context.runtime,
          orNotFound(await context.tx.caseMember.findUnique({ where })),
        ),
      }
    },
  })
}
