import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../../db/connect.ts'
import { COMMIT, VERSION } from '../../version.ts'

/** What one process counts for Prometheus. Labels hold route patterns and codes: no ids, no names, no text. */
export type Metrics = {
  registry: Registry
  /** Counts one answered request; `seconds` is the time from the first byte of the request to the last of the answer. */
  observe: (request: { method: string; route: string; status: number; seconds: number }) => void
}

/** Counters of this process: Node itself, requests by route, and the connections to the database. */
export function createMetrics({ pool }: Pick<Database, 'pool'>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'holdfast_http_request_duration_seconds',
    help: 'Time to answer a request, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  new Gauge({
    name: 'holdfast_database_connections',
    help: 'Connections of this process to PostgreSQL, by state; waiting counts requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  new Gauge({
    name: 'holdfast_build_info',
    help: 'Always 1; the labels tell version and commit.',
    labelNames: ['version', 'commit'],
    registers: [registry],
  }).set({ version: VERSION, commit: COMMIT }, 1)
  return {
    registry,
    observe: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
  }
}
