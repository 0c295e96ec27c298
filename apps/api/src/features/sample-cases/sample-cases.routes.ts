import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Api, implementPublic } from '../../http/implement.ts'
import { keepBrowserId } from '../../http/browser-id.ts'
import { findPerson } from '../../http/session.ts'
import { hashOfToken, newToken, setSessionCookie } from '../../http/session-cookie.ts'
import type { Person, PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { openSession } from '../../kernel/open-session.ts'
import { foundOrganization } from '../organizations/found-organization.ts'
import { makeSampleCase } from './make-sample-case.ts'
import { personaOf } from './sample-people.ts'
import { SAMPLE_CONTENT } from './sample-texts.ts'

// a sample is a hundred calls: one address gets a few in ten minutes
const COST = 15

/** A visitor gets a private organization with an invented case; limited per address, because it writes much. */
export function sampleCasesRoutes(api: Api): void {
  implementPublic(api, sampleCaseRoutes.create, async ({ context, body: { locale, approach }, reply }) => {
    await countAttempt(context, 'sample-address', context.ip, COST)
    const content = SAMPLE_CONTENT[locale]
    const { person, cookie } = await visitorOf(api, context, reply.request, reply, content.people.karen.name)
    const organizationId = await foundOrganization(
      { ...context, person },
      { kind: 'family', name: content.familyName, isSample: true },
    )
    const newcomer = () => personaOf(api.app, { ip: context.ip, locale })
    const visitor = personaOf(api.app, { ip: context.ip, locale, cookie })
    return makeSampleCase({ organizationId, content, visitor, newcomer, approach, locale })
  })
}

/** Whoever is signed in, or a new guest with a session of their own. */
async function visitorOf(
  { runtime }: Api,
  { userAgent, browserId, locale }: PublicContext,
  request: FastifyRequest,
  reply: FastifyReply,
  displayName: string,
): Promise<{ person: Person; cookie: string }> {
  const known = await findPerson(runtime, request)
  if (known) return { person: known, cookie: request.headers.cookie ?? '' }
  const token = newToken()
  const { prisma } = runtime.database
  const { user, session } = await prisma.$transaction(async (tx) => {
    const guest = await tx.user.create({ data: { kind: 'guest', displayName, locale } })
    const opened = { userId: guest.id, tokenHash: hashOfToken(token), userAgent, browserId }
    return { user: guest, session: await openSession(tx, runtime.config, opened) }
  })
  const cookie = setSessionCookie(reply, runtime.config, token)
  keepBrowserId(reply, runtime.config, browserId)
  return {
    person: {
      userId: user.id,
      sessionId: session.id,
      kind: 'guest',
      displayName,
      email: null,
      locale,
      isSealed: false,
      device: session.device,
      browserId,
      provedAt: null,
      hasFreshProof: false,
    },
    cookie,
  }
}
