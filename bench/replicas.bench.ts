import { createServer, request } from 'node:http'
import { freePort } from '../scripts/free-port.ts'
import { median, type Measurement, rate } from './measurement.ts'
import { measureLoad } from './processes.ts'
import { openStage } from './stage.ts'

const PLANS = 200
const ROUNDS = 3

/** P10: plan reads through a proxy over two processes, beside the same proxy over one. On two cores all share them. */
export default async function replicas(): Promise<Measurement[]> {
  const stage = await openStage(PLANS)
  const second = await stage.startReplica()
  const one = await startProxy([stage.api.url])
  const two = await startProxy([stage.api.url, second.url])
  const paths = stage.plans.map(
    ({ organizationId, planId }) => `/api/v1/organizations/${organizationId}/plans/${planId}`,
  )
  try {
    const seen: Record<'one' | 'two', number[]> = { one: [], two: [] }
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const [name, { url }] of [
        ['one', one],
        ['two', two],
      ] as const) {
        const load = { url, paths, headers: { cookie: stage.cookie }, connections: 16, seconds: 5 }
        const { perSecond } = await measureLoad(load)
        if (round > 0) seen[name].push(perSecond)
      }
    return [rate('P10 plan reads, two processes beside one', median(seen.two), median(seen.one))]
  } finally {
    one.stop()
    two.stop()
    await stage.stop()
  }
}

/** Hands each request to the next of these servers. */
async function startProxy(targets: string[]): Promise<{ url: string; stop: () => void }> {
  let next = 0
  const server = createServer((incoming, outgoing) => {
    next = (next + 1) % targets.length
    const { hostname, port } = new URL(targets[next] ?? '')
    const { url = '/', method = 'GET', headers } = incoming
    const onward = request({ hostname, port, path: url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.writeHead(502).end())
    incoming.pipe(onward)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
