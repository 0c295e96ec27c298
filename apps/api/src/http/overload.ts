import type { RequestListener } from 'node:http'
import { Socket } from 'node:net'
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../kernel/problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A live stream: it is open for long and is counted by itself. */
    isStream?: boolean
  }
}

/** As many requests are worked on at the same time, for all; more would only wait for each other. */
const MOST = 400
/** So many requests of one connection may wait for their answers; browsers and proxies send one after the other. */
const MOST_PIPELINED = 5
/** The part of the heap for long-lived objects that may be in use right after it was cleaned up. */
const FULL = 0.85
/** What V8 counts to its limit for new objects: three times `--max-semi-space-size`, in bytes. */
const NEW_OBJECTS = 3 * 16 * 2 ** 20
/** How long a full heap is believed, where it is not cleaned again. */
const FULL_MS = 5_000
/** Work that began for a client who left is over by then. */
const WORK_ENDS_MS = 15_000

/**
 * Refuses what cannot be answered in time, before any work is done: with 503 where too much is worked on, or memory runs out, and
 * with 429 where one address has too much under way. A request counts from the arrival of its body until its answer, so that slow
 * clients hold nothing. What it returns is called for each request that is over, whose client may have left before the answer.
 */
export function refuseOverload(
  app: FastifyInstance,
  perAddress: number,
): (request: FastifyRequest, reply: FastifyReply) => void {
  cutPipelines(app)
  const hasRoom = watchHeap(app)
  const byAddress = new Map<string, number>()
  // the address of each request that is worked on
  const workedOn = new WeakMap<FastifyRequest, string>()
  let total = 0

  const begin = (request: FastifyRequest): void => {
    const { ip } = request
    total += 1
    workedOn.set(request, ip)
    byAddress.set(ip, (byAddress.get(ip) ?? 0) + 1)
  }
  const end = (request: FastifyRequest): void => {
    const ip = workedOn.get(request)
    if (ip === undefined) return
    workedOn.delete(request)
    total -= 1
    const left = (byAddress.get(ip) ?? 1) - 1
    if (left === 0) byAddress.delete(ip)
    else byAddress.set(ip, left)
  }
  app.addHook('preValidation', (request, _, done) => {
    if (isAlwaysAnswered(request)) return done()
    if (total >= MOST || !hasRoom()) return done(problem('not-available'))
    if ((byAddress.get(request.ip) ?? 0) >= perAddress)
      return done(problem('too-many-requests', { retryAfterSeconds: 1 }))
    begin(request)
    done()
  })
  app.addHook('onSend', (request, _, __, done) => {
    end(request)
    done()
  })
  return (request, reply) => {
    if (!reply.sent && workedOn.has(request)) setTimeout(() => end(request), WORK_ENDS_MS).unref()
  }
}

/** Whoever watches the process, live streams, and what the process asks of itself while it answers somebody. */
const isAlwaysAnswered = ({ raw, routeOptions: { url, config } }: FastifyRequest): boolean =>
  config.isStream === true ||
  url?.startsWith('/api/health/') === true ||
  url === '/api/metrics' ||
  !(raw.socket instanceof Socket)

/**
 * Cuts a connection on which far more is asked than is read back: each answer would wait in memory. Node goes on with what it has
 * received of a connection that was cut, a thousand requests at once: its parser is told to drop them, before anything is made of them.
 */
function cutPipelines(app: FastifyInstance): void {
  const waiting = new WeakMap<Socket, number>()
  const handlers = app.server.listeners('request') as RequestListener[]
  app.server.removeAllListeners('request')
  app.server.on('request', (request, response) => {
    const { socket } = request
    const count = (waiting.get(socket) ?? 0) + 1
    waiting.set(socket, count)
    if (count > MOST_PIPELINED) return cut(socket)
    // not a hook: what is refused for its address alone goes through none
    response.once('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1))
    for (const handle of handlers) handle(request, response)
  })
}

function cut(socket: Socket): void {
  const { parser } = socket as { parser?: { onIncoming?: () => number } | null }
  // Node keeps each request until the connection is closed, which comes after all that was received on others. This is its own,
  // undocumented way; where it is missing the connection is cut all the same.
  if (parser) parser.onIncoming = () => 0
  socket.destroy()
}

/** Whether the last cleaning of the heap left room. What is in use in between says little: much of it is garbage. */
function watchHeap(app: FastifyInstance): () => boolean {
  // a heap that is not used is not cleaned either: without an end the process would refuse for good
  let fullUntil = 0
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as (PerformanceEntry & { detail?: { kind?: number } })[]
    if (!entries.some(({ detail }) => detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR)) return
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics()
    fullUntil = used > (limit - NEW_OBJECTS) * FULL ? performance.now() + FULL_MS : 0
  })
  observer.observe({ entryTypes: ['gc'] })
  app.addHook('onClose', (_, done) => {
    observer.disconnect()
    done()
  })
  return () => performance.now() >= fullUntil
}
