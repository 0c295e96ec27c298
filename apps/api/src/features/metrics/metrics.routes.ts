import { createHash, timingSafeEqual } from 'node:crypto'
import type { Api } from '../../http/bind.ts'
import { sendProblem } from '../../http/problems.ts'
import { problem } from '../../kernel/problem.ts'
import { createMetrics } from './metrics.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * `GET /api/metrics` for Prometheus. It exists only where METRICS_TOKEN is set, and answers only those who send that token
 * as a bearer token.
 */
export function metricsRoutes({ app, runtime }: Pick<Api, 'app' | 'runtime'>): void {
  const token = runtime.config.METRICS_TOKEN
  if (token === undefined) return
  const metrics = createMetrics(runtime.database)
  const expected = digest(`Bearer ${token}`)
  app.addHook('onResponse', async (request, reply) =>
    metrics.observe({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    }),
  )
  app.get('/api/metrics', async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected))
      return sendProblem(request, reply, problem('not-signed-in'))
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}
