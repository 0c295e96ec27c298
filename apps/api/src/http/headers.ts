import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'

const PERMISSIONS =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)'

/** What an answer of data says: nothing in it may run, be framed, guessed at or read by another site (OWASP REST security). */
const DATA_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
}

/** The headers of an answer that Fastify sends without running our hooks. */
export const ERROR_HEADERS = { ...DATA_HEADERS, 'cache-control': 'no-store' }

/** The headers of every answer, errors included (docs/security.md promise 53, 3.9); pages may run the scripts with these hashes. */
export function sendSafeHeaders(server: FastifyInstance, isHttps: boolean, scriptHashes: readonly string[]): void {
  const page = pageHeaders(isHttps, {})
  // apps/web/src/offline/worker.ts has the one policy of the app; the reader of the description, which is not ours, writes HTML
  const app = pageHeaders(isHttps, {
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['holdfast'],
    scriptSrc: ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)],
  })
  const transport = page.get('strict-transport-security')
  const data = new Map(
    Object.entries({ ...DATA_HEADERS, ...(transport && { 'strict-transport-security': transport }) }),
  )
  server.addHook('onRequest', (request, { raw }, done) => {
    const { url } = request
    raw.setHeaders(url.startsWith('/api/v1/') ? data : url.startsWith('/api/') ? page : app)
    raw.setHeader('x-request-id', request.id)
    done()
  })
  server.addHook('onSend', (request, reply, _, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store')
    done()
  })
}

/** What pages say, with these directives of the content security policy besides. */
function pageHeaders(isHttps: boolean, more: Record<string, string[]>): Map<string, string> {
  const headers = headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        ...more,
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  })
  return headers.set('permissions-policy', PERMISSIONS)
}

/** What helmet would send with each answer, written down once: the headers are the same for all. */
function headersOf(options: HelmetOptions): Map<string, string> {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  helmet(options)(response.req, response, () => undefined)
  return new Map(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}
