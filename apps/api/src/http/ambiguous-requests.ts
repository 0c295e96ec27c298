import type { FastifyInstance } from 'fastify'
import { problem } from '../kernel/problem.ts'

/**
 * Refuses what two programs on the way could read differently: more than one Host (RFC 9112, 3.2), and a body that is encoded, which
 * nothing here decodes. Says once in the log that a proxy is in front whose addresses are not believed.
 */
export function refuseAmbiguousRequests(app: FastifyInstance, { trustsProxy }: { trustsProxy: boolean }): void {
  let hasWarned = trustsProxy
  app.addHook('onRequest', (request, _, done) => {
    const { headers, rawHeaders } = request.raw
    if (namesHostTwice(rawHeaders))
      return done(problem('invalid-request', { errors: [{ path: 'header/host', message: 'is there more than once' }] }))
    const encoding = headers['content-encoding']
    if (encoding !== undefined && encoding !== 'identity') return done(problem('unsupported-media-type'))
    if (!hasWarned && headers['x-forwarded-for'] !== undefined) {
      hasWarned = true
      request.log.warn('A proxy is in front: set TRUST_PROXY, or everybody counts as one address')
    }
    done()
  })
}

function namesHostTwice(rawHeaders: readonly string[]): boolean {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count > 1
}
