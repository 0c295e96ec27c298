import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { call, type Fetcher } from '@holdfast/contracts/call'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { freePort } from '../scripts/free-port.ts'
import { startTemporaryServer } from '../scripts/postgres/temporary-server.ts'
import { startApi } from '../scripts/steps/start-api.ts'
import { figure, type Measurement } from './measurement.ts'

const SECRET = 'a-secret-for-benchmarks-only-0123456789'
const P95_GOAL = 1_000
const BACK_GOAL = 10_000

type Reader = { fetcher: Fetcher; params: { organizationId: string; planId: string } }

/** Somebody with a sample case, at an address of their own behind a trusted proxy. */
async function newReader(port: number, address: string): Promise<Reader> {
  let cookie = ''
  const fetcher: Fetcher = async (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('x-forwarded-for', address)
    if (cookie) headers.set('cookie', cookie)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers })
    cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    return answer
  }
  const { organizationId, planId } = await call(sampleCaseRoutes.create, { body: {} }, fetcher)
  return { fetcher, params: { organizationId, planId } }
}

const read = ({ fetcher, params }: Reader) => call(workspaceRoutes.get, { params }, fetcher)

/** How long somebody else waits for their plan while something goes on: the 95th of a hundred, or as long as it lasts. */
async function readMeanwhile(other: Reader, going: Promise<unknown>): Promise<number> {
  let isOver = false
  void going.finally(() => (isOver = true)).catch(() => undefined)
  const times: number[] = []
  while (times.length < 40 || (!isOver && times.length < 200)) {
    const begun = performance.now()
    await read(other)
    times.push(performance.now() - begun)
    await pause(20)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

/** Writes without pause; `names` are those that were acknowledged. */
function writeOn({ fetcher, params }: Reader): { names: string[]; stop: () => Promise<void> } {
  const names: string[] = []
  let goesOn = true
  const writing = (async () => {
    for (let n = 0; goesOn; n += 1) {
      const name = `Person ${n}`
      const body = { name, relationship: 'friend' as const, adult: true }
      const isKept = await call(participantRoutes.create, { params, body }, fetcher).then(
        () => true,
        () => false,
      )
      if (isKept) names.push(name)
      await pause(isKept ? 200 : 1_000)
    }
  })()
  return {
    names,
    stop: async () => {
      goesOn = false
      await writing
    },
  }
}

/** How long after a fault is over the first plan can be read. */
async function timeUntilBack(other: Reader): Promise<number> {
  const begun = performance.now()
  while (
    !(await read(other).then(
      () => true,
      () => false,
    ))
  )
    await pause(50)
  return performance.now() - begun
}

/** What others notice of faults and floods: it ends by itself after about two minutes. */
export default async function faults(): Promise<Measurement[]> {
  const server = await startTemporaryServer({ durable: true })
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), SECRET)
  const port = await freePort()
  const settings = { PORT: String(port), DATABASE_API_URL: apiUrl, HOLDFAST_SECRET: SECRET, TRUST_PROXY: 'loopback' }
  const api = await startApi({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...settings })
  try {
    const [busy, other, writer] = [
      await newReader(port, '203.0.113.1'),
      await newReader(port, '203.0.113.2'),
      await newReader(port, '203.0.113.3'),
    ]
    const written = writeOn(writer)
    const alone = await readMeanwhile(other, Promise.resolve())

    const pack = `/api/v1/organizations/${busy.params.organizationId}/plans/${busy.params.planId}/pack`
    const packs = Promise.all(Array.from({ length: 30 }, () => busy.fetcher(pack, {})))
    const underPacks = await readMeanwhile(other, packs)

    const asked = 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_400)
    const sockets = Array.from({ length: 12 }, () =>
      connect(port, '127.0.0.1')
        .on('error', () => undefined)
        .pause(),
    )
    for (const socket of sockets) socket.write(asked)
    const underDocuments = await readMeanwhile(other, pause(5_000))
    for (const socket of sockets) socket.destroy()

    const goOn = await server.freeze()
    await pause(15_000)
    goOn()
    const afterFreeze = await timeUntilBack(other)

    const comeBack = await server.takeAway()
    await pause(20_000)
    await comeBack()
    const afterAbsence = await timeUntilBack(other)

    await written.stop()
    const kept = new Set((await read(writer)).participants.map(({ name }) => name))
    const lost = written.names.filter((name) => !kept.has(name)).length
    if (lost > 0) throw new Error(`${lost} of ${written.names.length} acknowledged writes were lost.`)
    return [
      figure('p95 of reading a plan, nothing else going on', 'ms', alone),
      figure('p95 while somebody asks for 30 packs at once', 'ms', underPacks, P95_GOAL),
      figure('p95 while 16,800 documents are asked for, unread', 'ms', underDocuments, P95_GOAL),
      figure('back after PostgreSQL was frozen for 15 s', 'ms', afterFreeze, BACK_GOAL),
      figure('back after PostgreSQL was away for 20 s', 'ms', afterAbsence, BACK_GOAL),
    ]
  } finally {
    await api.stop()
    await server.stop()
  }
}
