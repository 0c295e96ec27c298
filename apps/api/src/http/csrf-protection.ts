import type { FastifyInstance } from 'fastify'
import { problem } from '../kernel/problem.ts'
import { hasBearer } from './bearer.ts'

/**
 * Refuses what another site's page could send: a write must come from our own origin by Fetch Metadata, or by Origin
 * where the browser does not send it. Programs send neither and carry no ambient cookie of a person; where a token is named, no cookie
 * counts (docs/security.md promise 54).
 */
export function csrfProtection(app: FastifyInstance, publicUrl: string): void {
  const { origin: own, protocol } = new URL(publicUrl)
  // without https it is the machine of somebody who tries it out, under whatever name they gave it
  const isHttps = protocol === 'https:'
  app.addHook('onRequest', (request, _, done) => {
    if (request.method === 'GET' || request.method === 'HEAD' || hasBearer(request)) return done()
    const { 'sec-fetch-site': site, origin, host } = request.headers
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return done(problem('cross-site'))
    if (origin !== undefined && origin !== own && (isHttps || !isSameHost(origin, host)))
      return done(problem('cross-site'))
    done()
  })
}

const isSameHost = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && host !== undefined && new URL(origin).host === host
