import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from '../../http/bind.ts'
import { implementPublic } from '../../http/implement.ts'
import { keepBrowserId } from '../../http/browser-id.ts'
import { findActor } from '../../http/session.ts'
import { hashOfToken, newToken, sessionTokenOf, setSessionCookie } from '../../http/session-cookie.ts'
import type { Person, PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { openSession } from '../../kernel/open-session.ts'
import { foundOrganization } from '../organizations/found-organization.ts'
import { makeSampleCase } from './make-sample-case.ts'
import { personaOf } from './sample-people.ts'
import { SAMPLE_CONTENT } from './sample-texts.ts'
import { newSampleGuest } from './sample-visitor.ts'
import { shownSample } from './shown-sample.ts'

// a sample is a hundred calls: one address gets a few in ten minutes
const COST = 15

/** A visitor looks at the sample that is there for everybody, or gets a private copy; limited per address. */
export function sampleCasesRoutes(api: Api): void {
  implementPublic(api, sampleCaseRoutes.look, async ({ context, body: { locale }, reply }) => {
    await countAttempt(context, 'sample-address', context.ip)
    const { userId, organizationId, caseId, planId } = await shownSample(api, locale)
    await replaceSession(api, context, reply, userId)
    return { organizationId, caseId, planId }
  })
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

/** Opens a session as the lead of the sample; the one that this browser had before ends. */
async function replaceSession(
  { runtime }: Api,
  { userAgent, browserId, now }: PublicContext,
  reply: FastifyReply,
  userId: string,
): Promise<void> {
  const { config, database } = runtime
  const [token, before] = [newToken(), sessionTokenOf(reply.request, config)]
  await database.prisma.$transaction(async (tx) => {
    if (before !== undefined)
      await tx.session.updateMany({ where: { tokenHash: hashOfToken(before), endedAt: null }, data: { endedAt: now } })
    await openSession(tx, config, { userId, tokenHash: hashOfToken(token), userAgent, browserId })
  })
  setSessionCookie(reply, config, token)
  keepBrowserId(reply, config, browserId)
}

/** Whoever is signed in, or a new guest with a session of their own. */
async function visitorOf(
  { runtime }: Api,
  context: PublicContext,
  request: FastifyRequest,
  reply: FastifyReply,
  displayName: string,
): Promise<{ person: Person; cookie: string }> {
  const known = await findActor(runtime, request)
  if (known) return { person: known, cookie: request.headers.cookie ?? '' }
  const { person, token } = await newSampleGuest(context, displayName)
  const cookie = setSessionCookie(reply, runtime.config, token)
  keepBrowserId(reply, runtime.config, context.browserId)
  return { person, cookie }
}
