import { hash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { hasBearer } from './bearer.ts'

/** Its name; with `__Host-`, which browsers tie to this host alone, wherever there is https. */
export const sessionCookieName = (config: Config): string => (config.isHttps ? '__Host-holdfast' : 'holdfast')

/** A new session id: 256 random bits. The database keeps its hash alone. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a session id or of a reset link. */
export const hashOfToken = (token: string): string => hash('sha256', token, 'base64url')

/** The session id that the browser sent, if it has the right form; a request that names a token has none. */
export function sessionTokenOf(request: FastifyRequest, config: Config): string | undefined {
  if (hasBearer(request)) return undefined
  const token = request.cookies[sessionCookieName(config)]
  return token && /^[\w-]{43}$/.test(token) ? token : undefined
}

/** Gives the browser its session id; returns it as a `Cookie` header would have it. */
export function setSessionCookie(reply: FastifyReply, config: Config, token: string): string {
  void reply.setCookie(sessionCookieName(config), token, {
    path: '/',
    httpOnly: true,
    secure: config.isHttps,
    sameSite: 'strict',
    maxAge: config.SESSION_HOURS * 3600,
  })
  return `${sessionCookieName(config)}=${token}`
}

/** Clears the session cookie and the data that the browser stored for the site. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookieName(config), {
    path: '/',
    httpOnly: true,
    secure: config.isHttps,
    sameSite: 'strict',
  })
  void reply.header('clear-site-data', '"cache", "storage"')
}
