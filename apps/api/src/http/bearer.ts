import type { AccessScope } from '@holdfast/domain/access-tokens/scopes'
import type { FastifyRequest } from 'fastify'
import { readAccess } from '../kernel/access-token.ts'
import type { Program, Runtime } from '../kernel/context.ts'
import { problem } from '../kernel/problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a token needs to call the route; null where none opens it. */
    scope?: AccessScope | null
  }
}

const BEARER = /^Bearer +(\S+)$/i

/** Whether the request names a token: then that alone says who asks, and no cookie does. */
export const hasBearer = ({ headers }: FastifyRequest): boolean => /^Bearer\b/i.test(headers.authorization ?? '')

/**
 * The program that asks by its access token; null for a browser. Refused with `not-signed-in` where the token does not hold, with
 * `insufficient-scope` where it does not open this route, and a token of a practice finds no other organization.
 */
export async function programOf(runtime: Runtime, request: FastifyRequest): Promise<Program | null> {
  if (!hasBearer(request)) return null
  const [, token = ''] = BEARER.exec(request.headers.authorization ?? '') ?? []
  const program = await readAccess(runtime.config, token, runtime.now())
  if (!program) throw problem('not-signed-in')
  const { scope = null } = request.routeOptions.config
  if (scope === null || !program.scopes.includes(scope)) throw problem('insufficient-scope', { scope })
  const { organizationId } = request.params as { organizationId?: string }
  if (program.organizationId !== null && program.organizationId !== organizationId) throw problem('not-found')
  return program
}
