import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LimitState } from '../kernel/context.ts'

const counted = new WeakMap<FastifyRequest, LimitState[]>()

/** Where what was counted for a request is gathered. */
export function limitsOf(request: FastifyRequest): LimitState[] {
  const limits = counted.get(request) ?? []
  counted.set(request, limits)
  return limits
}

/** Tells clients what is left of each limit that counted their request (draft-ietf-httpapi-ratelimit-headers-10). */
export function sendRateLimits(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, _, done) => {
    const limits = counted.get(request) ?? []
    if (limits.length === 0) return done()
    void reply.headers({
      'ratelimit-policy': limits
        .map(({ policy, quota, windowSeconds }) => `"${policy}";q=${quota};w=${windowSeconds}`)
        .join(', '),
      ratelimit: limits
        .map(({ policy, remaining, resetSeconds }) => `"${policy}";r=${remaining};t=${resetSeconds}`)
        .join(', '),
    })
    done()
  })
}
