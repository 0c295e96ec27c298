import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib'
import type { Route } from '@holdfast/contracts/route'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limitByAddress } from '../rate-limits.ts'
import { describeApi } from './document.ts'

/** Publishes the document at /api/v1/openapi.json and a page to read it at /api/docs: made once, kept by browsers by their ETag, limited by address. */
export function publishApi(app: FastifyInstance, routes: readonly Route[], cookie: string): void {
  const limit = limitByAddress('documents', { points: 120, duration: 60 })
  const publish = (path: string, type: string, content: Buffer) => answerWith(app, { path, type, content, limit })
  publish('/api/v1/openapi.json', 'application/json', Buffer.from(JSON.stringify(describeApi(routes, cookie))))
  const page = (name: string) => readFileSync(new URL(`page/${name}`, import.meta.url))
  publish('/api/docs', 'text/html', page('index.html'))
  publish('/api/docs/start.js', 'text/javascript', page('start.js'))
  publish('/api/docs/style.css', 'text/css', page('style.css'))
  // only the files of this package are used: its plug-in would bring a second document and its own frame
  const viewer = (name: string) =>
    readFileSync(createRequire(import.meta.url).resolve(`@fastify/swagger-ui/static/${name}`))
  publish('/api/docs/swagger-ui-bundle.js', 'text/javascript', viewer('swagger-ui-bundle.js'))
  publish('/api/docs/swagger-ui.css', 'text/css', viewer('swagger-ui.css'))
}

type Document = { path: string; type: string; content: Buffer; limit: (request: FastifyRequest) => Promise<void> }
type Encoding = 'br' | 'gzip'
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const ENCODERS: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)(content, quality),
  gzip: (content) => promisify<Buffer, ZlibOptions, Buffer>(gzip)(content, { level: 9 }),
}

// each form is compressed when it is first asked for, and kept: the content does not change while the process runs
function answerWith(app: FastifyInstance, { path, type, content, limit }: Document): void {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  const compressed = new Map<Encoding, Promise<Buffer>>()
  app.get(path, { preHandler: limit }, async (request: FastifyRequest, reply: FastifyReply) => {
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
