import { memberRoutes } from '@holdfast/contracts/members'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { renewLink, removeMember, showNewLink } from './members.commands.ts'
import { listMembers } from './members.queries.ts'

/** Everybody sees who belongs to the case; the case leads end access and ask for a new link for a guest. */
export function membersRoutes(api: Api): void {
  implementCase(api, memberRoutes.list, 'member.read', ({ context, query }) => listMembers(context, query))
  implementCase(api, memberRoutes.remove, 'member.remove', async ({ context, params, ifMatch }) => {
    await removeMember(context, params.memberId, ifMatch)
    return { ended: true } as const
  })
  implementCase(api, memberRoutes.renewLink, 'member.invite', {
    act: async ({ context, params }) => ({ id: params.memberId, answer: await renewLink(context, params.memberId) }),
    show: ({ context }, memberId) => showNewLink(context, memberId),
  })
}
