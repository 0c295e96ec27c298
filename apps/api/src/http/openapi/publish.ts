import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

function publish(app: FastifyInstance, path: string, type: string, content: Buffer): void {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  app.get(path, (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers({ etag, 'cache-control': 'public, no-cache' })
    if (request.headers['if-none-match']?.replaceAll('W/', '') === etag) return reply.status(304).send()
    return reply.type(`${type}; charset=utf-8`).send(content)
  })
}
