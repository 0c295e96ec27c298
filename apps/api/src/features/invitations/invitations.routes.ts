import { invitationRoutes } from '@holdfast/contracts/invitations'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementPublic } from '../../http/implement.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { keepBrowserId } from '../../http/browser-id.ts'
import { findActor } from '../../http/session.ts'
import { hashOfToken, newToken, setSessionCookie } from '../../http/session-cookie.ts'
import { invite, type NewInvitation, withdrawInvitation } from './invitations.commands.ts'
import { getInvitation, listInvitations, presentInvitation } from './invitations.queries.ts'
import { acceptInvitation, askForPasskey, declineInvitation, previewInvitation } from './join.ts'
import { myAnswer, sayAnswer } from './my-answer.ts'
import { returnByLink } from './return-by-link.ts'

async function inviteAndShow(context: CaseContext, given: NewInvitation) {
  const row = await invite(context, given)
  return { id: row.id, answer: await presentInvitation(context, row) }
}

/** The case leads invite; looking at a link and accepting it needs no account (docs/product.md 7.9). */
export function invitationsRoutes(api: Api): void {
  const { config } = api.runtime
  implementCase(api, invitationRoutes.create, 'member.invite', {
    act: ({ context, body }) => inviteAndShow(context, body),
    show: ({ context }, invitationId) => getInvitation(context, invitationId),
  })
  implementCase(api, invitationRoutes.inviteProfessional, 'member.invite', {
    act: ({ context, body }) => inviteAndShow(context, { ...body, role: 'interventionist' }),
    show: ({ context }, invitationId) => getInvitation(context, invitationId),
  })
  implementCase(api, invitationRoutes.list, 'member.invite', ({ context, query }) => listInvitations(context, query))
  implementCase(api, invitationRoutes.withdraw, 'member.invite', async ({ context, params, ifMatch }) =>
    presentInvitation(context, await withdrawInvitation(context, params.invitationId, ifMatch)),
  )
  implementCase(api, invitationRoutes.myAnswer, 'member.read', ({ context }) => myAnswer(context))
  implementCase(api, invitationRoutes.sayAnswer, 'member.answer', {
    act: ({ context, body }) => sayAnswer(context, body),
    show: ({ context }) => myAnswer(context),
  })
  implementPublic(api, invitationRoutes.preview, ({ context, body }) => previewInvitation(context, body.token))
  implementPublic(api, invitationRoutes.askForPasskey, async ({ context, body, reply }) => {
    keepBrowserId(reply, config, context.browserId)
    return askForPasskey(context, { ...body, displayName: body.displayName.trim() })
  })
  implementPublic(api, invitationRoutes.accept, async ({ context, body, reply }) => {
    const token = newToken()
    const person = await findActor(api.runtime, reply.request)
    const joined = await acceptInvitation(context, person, {
      token: body.token,
      displayName: body.displayName.trim(),
      passphrase: body.passphrase,
      passkey: body.passkey,
      email: body.email,
      credential: body.credential,
      sessionTokenHash: hashOfToken(token),
    })
    if (!person) {
      setSessionCookie(reply, config, token)
      keepBrowserId(reply, config, context.browserId)
    }
    return joined
  })
  implementPublic(api, invitationRoutes.decline, ({ context, body }) => declineInvitation(context, body))
  implementPublic(api, invitationRoutes.returnByLink, async ({ context, body, reply }) => {
    const token = newToken()
    const joined = await returnByLink(context, { ...body, sessionTokenHash: hashOfToken(token) })
    setSessionCookie(reply, config, token)
    keepBrowserId(reply, config, context.browserId)
    return joined
  })
}
