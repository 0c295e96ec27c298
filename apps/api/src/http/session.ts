import { LOCALES, type Locale } from '@holdfast/domain/text'
import type { FastifyRequest } from 'fastify'
import type { Person, PublicContext, Runtime, SessionContext } from '../kernel/context.ts'
import { problem } from '../kernel/problem.ts'
import { deviceOf } from './device.ts'
import { hashOfToken, sessionTokenOf } from './session-cookie.ts'

const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value)

/** The language that the browser asks for, if Holdfast speaks it. */
export function localeOf(request: FastifyRequest): Locale {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLocale) ?? 'en'
}

/** What is known of anybody who asks: their language, address and device, and the moment by the server's clock. */
export function publicContext(runtime: Runtime, request: FastifyRequest): PublicContext {
  return {
    runtime,
    now: runtime.now(),
    locale: localeOf(request),
    ip: request.ip,
    device: deviceOf(request.headers['user-agent']),
  }
}

/** Who is signed in, or `not-signed-in`. Every request looks the session up, so an ended one ends at once. */
export async function sessionContext(runtime: Runtime, request: FastifyRequest): Promise<SessionContext> {
  const context = publicContext(runtime, request)
  const person = await findPerson(runtime, request, context.now)
  if (!person) throw problem('not-signed-in')
  return { ...context, person, locale: request.headers['accept-language'] ? context.locale : person.locale }
}

/** The person whose session cookie this is, if it still holds. */
export async function findPerson(
  { config, database }: Runtime,
  request: FastifyRequest,
  now: Date,
): Promise<Person | undefined> {
  const token = sessionTokenOf(request, config)
  if (!token) return undefined
  const session = await database.prisma.session.findUnique({
    where: { tokenHash: hashOfToken(token) },
    include: { user: true },
  })
  if (!session || session.endedAt || session.expiresAt <= now || session.idleExpiresAt <= now) return undefined
  if (now.getTime() - session.lastSeenAt.getTime() > 60_000)
    await database.prisma.session.updateMany({
      where: { id: session.id, endedAt: null },
      data: { lastSeenAt: now, idleExpiresAt: new Date(now.getTime() + config.SESSION_IDLE_MINUTES * 60_000) },
    })
  const { user } = session
  return {
    userId: user.id,
    sessionId: session.id,
    kind: user.kind as Person['kind'],
    displayName: user.displayName,
    email: user.email,
    locale: isLocale(user.locale) ? user.locale : 'en',
  }
}
