import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { problem } from '../kernel/problem.ts'
import { readFirstPage } from './first-files.ts'
import { sendProblem } from './problems.ts'

/**
 * Serves the built web app: hashed files for a year, the page itself fresh; every other path of a person is the page,
 * which names the files that this path needs first.
 */
export async function serveWebApp(app: FastifyInstance, dist: string): Promise<void> {
  const root = resolve(dist)
  if (!existsSync(root)) return
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = /[\\/]assets[\\/]/.test(path)
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const firstPage = readFirstPage(root)
  app.get('/*', (request, reply) => {
    const wantsPage = !request.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url)
    if (!wantsPage) return sendProblem(request, reply, problem('not-found'))
    const [pathname = ''] = request.url.split('?')
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', vary: 'accept-language' })
      .send(firstPage(pathname, request.headers['accept-language']))
  })
}
