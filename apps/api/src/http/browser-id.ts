import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { validate } from 'uuid'
import type { Config } from '../config.ts'

const A_YEAR = 365 * 86_400
const nameOf = (config: Config): string => (config.isHttps ? '__Host-holdfast-browser' : 'holdfast-browser')

/**
 * The id of this browser, which stays when one person signs out and another one signs in; a new one where it has none yet. It opens
 * nothing: it only tells whether two people act on one device.
 */
export function browserIdOf(request: FastifyRequest, config: Config): string {
  const given = request.cookies[nameOf(config)]
  return given && validate(given) ? given : randomUUID()
}

/** Leaves the id in the browser, with each session that is opened there. */
export function keepBrowserId(reply: FastifyReply, config: Config, browserId: string): void {
  void reply.setCookie(nameOf(config), browserId, {
    path: '/',
    httpOnly: true,
    secure: config.isHttps,
    sameSite: 'strict',
    maxAge: A_YEAR,
  })
}
