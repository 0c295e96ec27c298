import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { LimitState } from '../kernel/context.ts'
import { problem } from '../kernel/problem.ts'

const counted = new WeakMap<FastifyRequest, LimitState[]>()

/** Where what was counted for a request is gathered. */
export function limitsOf(request: FastifyRequest): LimitState[] {
  const limits = counted.get(request) ?? []
  counted.set(request, limits)
  return limits
}

/**
 * A limit for what anybody may fetch and nothing is verified for, counted by this process alone: so many `points` for an address in
 * `duration` seconds.
 */
export function limitByAddress(policy: string, given: { points: number; duration: number }) {
  const limiter = new RateLimiterMemory({ ...given, keyPrefix: policy })
  return (request: FastifyRequest): Promise<void> => countInMemory(limiter, request.ip, limitsOf(request))
}

/** Counts one more for `key` in this process alone, and notes what is left; beyond the limit it is `too-many-requests`. */
export async function countInMemory(limiter: RateLimiterMemory, key: string, limits: LimitState[]): Promise<void> {
  const { points: quota, duration: windowSeconds, keyPrefix: policy } = limiter
  const state = await limiter.consume(key).catch((refusal: unknown) => {
    if (refusal instanceof RateLimiterRes) return refusal
    throw refusal
  })
  const resetSeconds = Math.ceil(state.msBeforeNext / 1000)
  limits.push({ policy, quota, windowSeconds, remaining: Math.max(state.remainingPoints, 0), resetSeconds })
  if (state.consumedPoints > quota) throw problem('too-many-requests', { retryAfterSeconds: resetSeconds })
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
