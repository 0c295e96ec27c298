import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { isLocale, type Locale, SOURCE_LOCALE, spokenLocale } from '@holdfast/domain/text'
import type { FastifyRequest } from 'fastify'
import { type Admitted, admitStatement, admittedOf, type AdmitRow, type AdmissionInput } from '../db/admit.ts'
import type { Credential, Person, PublicContext, Runtime, SessionContext } from '../kernel/context.ts'
import { invalidField, problem } from '../kernel/problem.ts'
import { hashOfFamily } from '../kernel/access-token.ts'
import { programOf } from './bearer.ts'
import { browserIdOf } from './browser-id.ts'
import { countRequest } from './count-requests.ts'
import { limitsOf } from './rate-limits.ts'
import { hashOfToken, sessionTokenOf } from './session-cookie.ts'
import { answersWithoutSecondFactor } from './without-second-factor.ts'

/** The language that the browser asks for, if Holdfast speaks it. */
export function localeOf(request: FastifyRequest): Locale {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLocale) ?? SOURCE_LOCALE
}

/** What is known of anybody who asks: their language, address and browser, and the moment by the server's clock. */
export function publicContext(runtime: Runtime, request: FastifyRequest): PublicContext {
  return {
    runtime,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    now: runtime.now(),
    locale: localeOf(request),
    ip: request.ip,
    userAgent: request.headers['user-agent'],
    browserId: browserIdOf(request, runtime.config),
    limits: limitsOf(request),
  }
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The id that an open app gave itself (`x-device-id`), so that it knows its own changes in the live stream; may be missing. */
function deviceIdOf(request: FastifyRequest): string {
  const given = request.headers['x-device-id']
  if (given === undefined) return ''
  if (typeof given !== 'string' || !UUID.test(given)) throw invalidField('header/x-device-id', 'must be a UUID')
  return given.toLowerCase()
}

/**
 * Whom an open app takes for signed in (`x-user-id`; may be missing). Somebody else may have signed in on that device since: then
 * nothing is read or written in their name.
 */
function supposedUserOf(request: FastifyRequest): string | null {
  const given = request.headers['x-user-id']
  if (given === undefined) return null
  if (typeof given !== 'string' || !UUID.test(given)) throw invalidField('header/x-user-id', 'must be a UUID')
  return given.toLowerCase()
}

/** What the request shows of who sends it; `not-signed-in` where it shows nothing. */
export async function credentialOf(runtime: Runtime, request: FastifyRequest): Promise<Credential> {
  const program = await programOf(runtime, request)
  const token = sessionTokenOf(request, runtime.config)
  if (!program && !token) throw problem('not-signed-in')
  return {
    tokenHash: program ? hashOfFamily(runtime.config, program.tokenId) : hashOfToken(token ?? ''),
    deviceId: deviceIdOf(request),
    supposedUserId: supposedUserOf(request),
    namesLanguage: request.headers['accept-language'] !== undefined,
    isWrite: request.method !== 'GET' && request.method !== 'HEAD',
    isBackground: request.headers['x-background'] !== undefined,
    isCounted: true,
    program,
  }
}

const NO_IDLE_TIME = -1

/** The question that PostgreSQL answers first: who is this, and what are they there? */
export const askedBy = (
  { runtime }: PublicContext,
  { tokenHash, deviceId, isBackground, program }: Credential,
  place: Pick<AdmissionInput, 'organizationId' | 'caseId' | 'planId' | 'isWrite'>,
): AdmissionInput => {
  // a token has no idle time: its last use is noted, and it holds until its own end
  const idleMinutes = program ? NO_IDLE_TIME : isBackground ? 0 : runtime.config.SESSION_IDLE_MINUTES
  return { tokenHash, deviceId, idleMinutes, ...place }
}

const SIGN_OUT = 'DELETE /api/v1/session'

/**
 * The context of somebody who was admitted: their own language where the request names none; nobody's where it names another person, or
 * comes by a token of a practice that whoever made it no longer runs. None for a write by whoever looks at the sample
 * (`sample-read-only`), who may leave it and nothing else, nor for whoever has to show a second factor first
 * (`second-factor-required`). Each is counted (`too-many-requests`).
 */
export async function signedIn(
  context: PublicContext,
  credential: Credential,
  { person: known, organization, organizationMember }: Admitted,
): Promise<SessionContext> {
  const { supposedUserId, program } = credential
  if (
    program?.organizationId &&
    organization &&
    !organizationAllows('organization.edit', organizationMember?.role ?? null)
  )
    throw problem('not-signed-in')
  if (supposedUserId !== null && supposedUserId !== known.userId) throw problem('not-signed-in')
  const { provedAt } = known
  const person: Person = {
    ...known,
    kind: known.kind as Person['kind'],
    locale: spokenLocale(known.locale),
    provedAt: provedAt === null ? null : new Date(provedAt),
  }
  if (credential.isWrite && person.isReadOnly && context.route !== SIGN_OUT) throw problem('sample-read-only')
  if (person.needsSecondFactor && !answersWithoutSecondFactor(context.route)) throw problem('second-factor-required')
  const session = {
    ...context,
    credential,
    person,
    locale: answerLocale({ locale: context.locale, credential, person }),
  }
  if (credential.isCounted) await countRequest(session)
  return session
}

/** The language of the answer: the one that the request names, or the person's own. */
export const answerLocale = (asked: { locale: Locale; credential: Credential; person: { locale: string } }): Locale =>
  asked.credential.namesLanguage ? asked.locale : spokenLocale(asked.person.locale)

/** Who is signed in, or `not-signed-in`. Every request looks the session up, so an ended one ends at once. */
export async function sessionContext(runtime: Runtime, request: FastifyRequest): Promise<SessionContext> {
  const context = publicContext(runtime, request)
  const credential = await credentialOf(runtime, request)
  const statement = admitStatement(askedBy(context, credential, {}))
  const admitted = admittedOf(await runtime.database.ask<AdmitRow>(statement))
  if (!admitted) throw problem('not-signed-in')
  return signedIn(context, credential, admitted)
}

/** Whose session the cookie is, if it still holds. */
async function admittedBy(runtime: Runtime, request: FastifyRequest) {
  if (!sessionTokenOf(request, runtime.config)) return undefined
  const context = publicContext(runtime, request)
  const credential = await credentialOf(runtime, request)
  const admitted = admittedOf(await runtime.database.ask<AdmitRow>(admitStatement(askedBy(context, credential, {}))))
  return admitted && { context, credential, admitted }
}

/** The person whose session cookie this is, if it still holds. */
export async function findPerson(runtime: Runtime, request: FastifyRequest): Promise<Person | undefined> {
  const found = await admittedBy(runtime, request)
  return found && (await signedIn(found.context, found.credential, found.admitted)).person
}

/** The same, for what is done in somebody's name: the invented people of the sample that everybody sees are nobody. */
export async function findActor(runtime: Runtime, request: FastifyRequest): Promise<Person | undefined> {
  const found = await admittedBy(runtime, request)
  if (!found || found.admitted.person.isReadOnly) return undefined
  return (await signedIn(found.context, found.credential, found.admitted)).person
}
