import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib'
import type { Route } from '@holdfast/contracts/route'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { describeApi } from './document.ts'

/** Publishes the document at /api/v1/openapi.json and a page to read it at /api/docs; browsers keep both by their ETag. */
export function publishApi(app: FastifyInstance, routes: readonly Route[], cookie: string): void {
  publish(app, '/api/v1/openapi.json', 'application/json', Buffer.from(JSON.stringify(describeApi(routes, cookie))))
  const page = (name: string) => readFileSync(new URL(`page/${name}`, import.meta.url))
  publish(app, '/api/docs', 'text/html', page('index.html'))
  publish(app, '/api/docs/start.js', 'text/javascript', page('start.js'))
  publish(app, '/api/docs/style.css', 'text/css', page('style.css'))
  // only the files of this package are used: its plug-in would bring a second document and its own frame
  const viewer = (name: string) =>
    readFileSync(createRequire(import.meta.url).resolve(`@fastify/swagger-ui/static/${name}`))
  publish(app, '/api/docs/swagger-ui-bundle.js', 'text/javascript', viewer('swagger-ui-bundle.js'))
  publish(app, '/api/docs/swagger-ui.css', 'text/css', viewer('swagger-ui.css'))
}

type Encoding = 'br' | 'gzip'
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const ENCODERS: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)(content, quality),
  gzip: promisify<Buffer, Buffer>(gzip),
}

// each form is compressed when it is first asked for, and kept: the content does not change while the process runs
function publish(app: FastifyInstance, path: string, type: string, content: Buffer): void {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  const compressed = new Map<Encoding, Promise<Buffer>>()
  app.get(path, async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers({
      etag: `W/${etag}`,
      'cache-control': 'public, no-cache',
      vary: 'accept-encoding',
    })
    if (request.headers['if-none-match']?.replaceAll('W/', '') === etag) return reply.status(304).send()
    void reply.type(`${type}; charset=utf-8`)
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name))
    if (!encoding) return reply.send(content)
    const body = compressed.get(encoding) ?? ENCODERS[encoding](content)
    compressed.set(encoding, body)
    return reply.header('content-encoding', encoding).send(await body)
  })
}
