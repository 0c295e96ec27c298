import { randomUUID } from 'node:crypto'
import type { Route } from '@holdfast/contracts/route'
import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { type Listener, listen } from './db/listen.ts'
import { keepCheckIns } from './plan/keep-check-ins.ts'
import { registerFeatures } from './register.ts'
import { changesRoutes } from './features/changes/changes.routes.ts'
import { healthRoutes } from './features/health/health.routes.ts'
import { metricsRoutes } from './features/metrics/metrics.routes.ts'
import { refuseAmbiguousRequests } from './http/ambiguous-requests.ts'
import { answerBrokenConnection, answerUnreadableAddress } from './http/broken-requests.ts'
import { type OnClosed, notifyWhenClosed } from './http/closed-requests.ts'
import { finishRequests } from './http/finish-requests.ts'
import { sendSafeHeaders } from './http/headers.ts'
import type { Api } from './http/bind.ts'
import { bodyTimeout, registerUploads } from './http/uploads.ts'
import { readJsonBodies } from './http/json-body.ts'
import { refuseOtherMethods } from './http/methods.ts'
import { refuseOverload } from './http/overload.ts'
import { publishApi } from './http/openapi/publish.ts'
import { sendRateLimits } from './http/rate-limits.ts'
import { servePages } from './http/problem-pages/problem-pages.ts'
import { answerWithProblems } from './http/problems.ts'
import { csrfProtection } from './http/csrf-protection.ts'
import { sessionCookieName } from './http/session-cookie.ts'
import { hashesOfScripts } from './http/script-hashes.ts'
import { serveWebApp } from './http/web-app.ts'
import { waitForAnswers } from './http/wait-for-answers.ts'
import type { Runtime } from './kernel/context.ts'
import { openViews } from './kernel/views.ts'

/** The whole server: every protection first, then the features, the live stream, the documentation and the web app. */
export async function buildApp(
  runtime: Runtime,
  listener: Listener = listen(runtime.database.url),
  { checkSessionsEverySeconds = 15 } = {},
): Promise<FastifyInstance> {
  const { config } = runtime
  const app = Fastify({
    logger: { level: config.LOG_LEVEL, ...(runtime.log && { stream: runtime.log }) },
    // our own line has the route's pattern, never the address: ids and words stay out of the log
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUST_PROXY ?? false,
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: false },
    // the longest that any body may take; `bodyTimeout` holds each route to its own time
    requestTimeout: 180_000,
    connectionTimeout: 30_000,
    // longer than a proxy keeps an unused connection (Caddy: two minutes): else it would send a request on one that is just being closed
    keepAliveTimeout: 130_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerBrokenConnection,
    // a request that is here when the process is told to end is answered like any other
    return503OnClosing: false,
  })
  answerWithProblems(app)
  logRequests(app)
  const closed: OnClosed[] = []
  notifyWhenClosed(app, closed)
  closed.push(finishRequests(app))
  waitForAnswers(app)
  const webDist = config.WEB_DIST ?? 'apps/web/dist'
  sendSafeHeaders(app, config.isHttps, hashesOfScripts(webDist))
  sendRateLimits(app)
  await app.register(fastifyCookie)
  readJsonBodies(app)
  registerUploads(app)
  bodyTimeout(app)
  refuseAmbiguousRequests(app, { trustsProxy: config.TRUST_PROXY !== undefined })
  csrfProtection(app, config.publicUrl)
  closed.push(refuseOverload(app, config.REQUESTS_PER_ADDRESS))

  const views = openViews(runtime.database.prisma, (failure) => app.log.warn(failure, 'views are not written yet'))
  const api: Api = { app, runtime, routes: [] as Route[], views, afterPlanWrite: keepCheckIns }
  healthRoutes(api)
  metricsRoutes(api)
  registerFeatures(api)
  await changesRoutes(api, { listener, checkEverySeconds: checkSessionsEverySeconds })
  refuseOtherMethods(app, api.routes)
  servePages(app)
  publishApi(app, api.routes, sessionCookieName(config))
  await serveWebApp(app, webDist)
  app.addHook('onClose', async () => {
    await views.flush()
    await listener.close()
  })
  return app
}

function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        route: request.routeOptions.url ?? 'none',
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
    done()
  })
}
