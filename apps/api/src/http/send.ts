import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import { FileAnswer, type Route } from '@holdfast/contracts/route'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { jsonBytes } from './json-bytes.ts'
import { tagsOf } from './preconditions.ts'

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const compressAtOnce = { br: brotliCompressSync, gzip: gzipSync }
// cheap levels: an answer is made for one reader and never kept
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }
const GZIP = { level: 2 }
const WORTH_COMPRESSING = 1_024
// another thread would take longer to begin than these take to compress
const SMALL = 16_384

/** An answer that the browser may keep and must ask about each time it uses it. */
const KEPT = 'private, no-cache'

/** Says that what the reader has is still right. */
export function sendUnchanged(reply: FastifyReply, tag: string): void {
  void reply.status(304).header('etag', `"${tag}"`).header('cache-control', KEPT).send()
}

/**
 * Sends JSON, compressed from 1 kB on where the reader can take it. A POST is answered plain: its answer may hold a link with a
 * secret beside words from the request, and the length of compressed text would tell about both. `tag` makes the tag of an
 * answer that may be kept; a handler may have set one itself. It waits for nobody to read the answer.
 */
export async function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  tag?: (version: unknown) => string,
): Promise<void> {
  const own = reply.getHeader('etag')
  if (typeof own === 'string' && hasTag(request, own)) return void reply.status(304).send()
  const version = (body as { version?: unknown } | null)?.version
  if (tag) void reply.header('etag', tag(version)).header('cache-control', KEPT)
  else if (own === undefined && typeof version === 'number') void reply.header('etag', `"${version}"`)
  void reply.type('application/json; charset=utf-8')
  const bytes = jsonBytes(body)
  if (request.method === 'POST' || bytes.length < WORTH_COMPRESSING) return void reply.send(bytes)
  void reply.header('vary', 'accept-encoding')
  const encoding = encodingOf(request)
  if (encoding === undefined) return void reply.send(bytes)
  const { br, gzip: zip } = bytes.length <= SMALL ? compressAtOnce : compress
  const packed = encoding === 'br' ? await br(bytes, BROTLI) : await zip(bytes, GZIP)
  void reply.header('content-encoding', encoding).send(packed)
}

/** Whether the reader has the answer with this tag; the tags of a GET are compared weakly (RFC 9110, 13.1.2). */
const hasTag = ({ method, headers }: FastifyRequest, tag: string): boolean =>
  method === 'GET' && (tagsOf(headers['if-none-match'] ?? '') ?? []).some((one) => `"${one}"` === tag)

/** The best encoding that the reader names and does not refuse with `q=0`. */
function encodingOf(request: FastifyRequest): 'br' | 'gzip' | undefined {
  const given = request.headers['accept-encoding']
  if (typeof given !== 'string') return undefined
  const named = given.split(',').map((part) => part.trim().toLowerCase())
  const takes = (name: string) => named.some((part) => part.startsWith(name) && !/;\s*q=0(?:\.0*)?$/.test(part))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

/** A file that takes long to make: it is made once the transaction that read for it is over. */
export type FileToMake = { name: string; make: () => Promise<Uint8Array> }

/** Whether the file of an answer is still to be made. */
export const isToMake = (answer: unknown): answer is FileToMake =>
  typeof answer === 'object' && answer !== null && 'make' in answer

/** Sends a file: kept by whoever asked for it, and by nothing on the way. */
export async function sendFile(reply: FastifyReply, route: Route, answer: unknown): Promise<void> {
  const made = isToMake(answer) ? { name: answer.name, bytes: await answer.make() } : answer
  const { name, bytes } = FileAnswer.parse(made)
  void reply
    .type(route.produces)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes))
}
