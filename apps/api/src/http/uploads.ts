import type { Readable } from 'node:stream'
import { type BodyType, LARGEST_FILE } from '@holdfast/contracts/route'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from '../kernel/problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    takes?: BodyType
  }
}

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data']
const FILE_SECONDS = 180
const BODY_SECONDS = 10

/** Hands the bytes of a file on as they come, to the routes that take one; everywhere else they stay unread. */
export function registerUploads(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if (!takesFile(request)) return done(problem('unsupported-media-type'))
    done(null, payload)
  })
  // what a mail program sends says nothing that the address does not say (RFC 8058): it is not read
  app.addContentTypeParser(FORMS, (request, payload, done) => {
    if (request.routeOptions.config.takes !== FORMS[0]) return done(problem('unsupported-media-type'))
    payload.resume().once('end', () => done(null, undefined))
  })
}

const takesFile = (request: FastifyRequest): boolean => request.routeOptions.config.takes === 'application/octet-stream'

/** A body is here within ten seconds, a file within three minutes; whoever takes longer is cut off. */
export function bodyTimeout(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') return done()
    const seconds = takesFile(request) ? FILE_SECONDS : BODY_SECONDS
    const timer = setTimeout(() => {
      if (!request.raw.complete) request.raw.destroy()
    }, seconds * 1000).unref()
    request.raw.once('close', () => clearTimeout(timer))
    done()
  })
}

/** The file of a request, never more of it than the limit. What is no file, or says that it is too large, is refused at once. */
export function fileOf(request: FastifyRequest): AsyncGenerator<Buffer> {
  const stream = request.body as Readable | null | undefined
  if (typeof stream?.iterator !== 'function') throw problem('unsupported-media-type')
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) throw problem('too-large')
  // what is done with a file takes longer than a connection may be silent otherwise
  request.raw.socket.setTimeout(FILE_SECONDS * 1000)
  return bytesOf(stream)
}

/** The chunks of an upload. When the reader stops early, the rest is still received, so that the sender gets the answer. */
async function* bytesOf(stream: Readable): AsyncGenerator<Buffer> {
  let seen = 0
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      seen += chunk.length
      if (seen > LARGEST_FILE) throw problem('too-large')
      yield chunk
    }
  } finally {
    stream.resume()
  }
}
