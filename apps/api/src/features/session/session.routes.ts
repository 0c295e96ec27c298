import { sessionRoutes } from '@holdfast/contracts/session'
import type { FastifyReply } from 'fastify'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/bind.ts'
import { implementPublic, implementSession } from '../../http/implement.ts'
import { keepBrowserId } from '../../http/browser-id.ts'
import { knownDeviceOf, setKnownDevice } from '../../http/known-device.ts'
import { findPerson } from '../../http/session.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { clearSessionCookie, hashOfToken, sessionTokenOf, setSessionCookie } from '../../http/session-cookie.ts'
import { changeContactEmail, changePassphrase, signInDetails } from './change-sign-in.ts'
import { askToChangeEmail } from './change-email.ts'
import {
  changeUser,
  endAllSessions,
  endOthers,
  endSession,
  proveSession,
  signIn,
  signInByPasskey,
} from './session.commands.ts'
import { presentSignedIn } from './session.presenter.ts'
import { listSessions } from './session.queries.ts'

const accepted = { accepted: true } as const

/** The hash of the session id that the browser has sent: that session ends with the new one. */
function replacedBy({ request }: FastifyReply, config: Config): string | null {
  const before = sessionTokenOf(request, config)
  return before === undefined ? null : hashOfToken(before)
}

/** Signing in is public; everything else is about the person's own sessions. */
export function sessionRoutesOf(api: Api): void {
  const { config } = api.runtime
  implementPublic(api, sessionRoutes.signIn, async ({ context, body, reply }) => {
    const knownDevice = knownDeviceOf(reply.request, config, canonicalEmail(body.email))
    const { token, person } = await signIn(context, { ...body, knownDevice, replaces: replacedBy(reply, config) })
    setSessionCookie(reply, config, token)
    keepBrowserId(reply, config, context.browserId)
    setKnownDevice(reply, config, canonicalEmail(body.email))
    return presentSignedIn(person)
  })
  implementPublic(api, sessionRoutes.signInByPasskey, async ({ context, body, reply }) => {
    const isKnownDevice = (email: string) => knownDeviceOf(reply.request, config, email) !== null
    const replaces = replacedBy(reply, config)
    const { token, person } = await signInByPasskey(context, body.passkey, { isKnownDevice, replaces })
    setSessionCookie(reply, config, token)
    keepBrowserId(reply, config, context.browserId)
    if (person.email !== null) setKnownDevice(reply, config, person.email)
    return presentSignedIn(person)
  })
  implementSession(api, sessionRoutes.get, async ({ context }) => presentSignedIn(context.person))
  implementPublic(api, sessionRoutes.find, async ({ reply }) => {
    const person = await findPerson(api.runtime, reply.request)
    return { session: person ? presentSignedIn(person) : null }
  })
  implementSession(api, sessionRoutes.prove, async ({ context, body }) =>
    presentSignedIn(await proveSession(context, body)),
  )
  implementSession(api, sessionRoutes.signInDetails, ({ context }) => signInDetails(context))
  implementSession(api, sessionRoutes.changePassphrase, async ({ context, body }) =>
    presentSignedIn(await changePassphrase(context, body)),
  )
  implementSession(api, sessionRoutes.changeContactEmail, ({ context, body }) => changeContactEmail(context, body))
  implementSession(api, sessionRoutes.changeEmail, async ({ context, body }) => {
    await askToChangeEmail(context, body)
    return accepted
  })
  implementSession(api, sessionRoutes.changeUser, async ({ context, body }) =>
    presentSignedIn(await changeUser(context, body)),
  )
  implementSession(api, sessionRoutes.signOut, async ({ context, reply }) => {
    await endSession(context, context.person.sessionId)
    clearSessionCookie(reply, config)
    return accepted
  })
  implementSession(api, sessionRoutes.list, ({ context, query }) => listSessions(context, query))
  implementSession(api, sessionRoutes.end, async ({ context, params }) => {
    await endSession(context, params.sessionId)
    return accepted
  })
  implementSession(api, sessionRoutes.endOthers, async ({ context }) => {
    await endOthers(context)
    return accepted
  })
  implementSession(api, sessionRoutes.endAll, async ({ context, reply }) => {
    await endAllSessions(context)
    clearSessionCookie(reply, config)
    return accepted
  })
}
