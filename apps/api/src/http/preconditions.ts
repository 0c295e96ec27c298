import type { FastifyReply, FastifyRequest } from 'fastify'
import { invalidField, problem } from '../kernel/problem.ts'

/** The version that a write is based on: `If-Match: "3"`. Without it 428, with anything else 400. */
export function ifMatchOf(request: FastifyRequest): number {
  const given = request.headers['if-match']
  if (given === undefined) throw problem('if-match-missing')
  const version = /^"(\d{1,9})(?:\.[\w.-]*)?"$/.exec(given.trim())?.[1]
  if (version === undefined) throw invalidField('header/if-match', 'must be one ETag, such as "3"')
  return Number(version)
}

/** Sends a resource with its ETag; a reader who already has this version gets 304. */
export function sendWithVersion(request: FastifyRequest, reply: FastifyReply, body: unknown): FastifyReply {
  const version = (body as { version?: unknown } | null)?.version
  if (!reply.hasHeader('etag') && typeof version === 'number') void reply.header('etag', `"${version}"`)
  const etag = reply.getHeader('etag')
  if (request.method === 'GET' && etag !== undefined && request.headers['if-none-match'] === etag)
    return reply.status(304).send()
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body))
}
