import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EVENTS_AT_ONCE, type NewRunEvent, type RunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { isRunEvent } from '../apps/web/src/offline/day-records.ts'
import { createRunOutbox, memoryStore, type RunOutbox } from '../apps/web/src/offline/run-outbox.ts'
import { sendEvents } from '../apps/web/src/offline/send-events.ts'
import { freePort } from './free-port.ts'
import { browserAt } from './installation.ts'
import { startTemporaryServer } from './postgres/temporary-server.ts'
import { sampleUnderWay } from './sample-run.ts'
import { buildApi } from './steps/build-api.ts'
import { type RunningApi, startApi } from './steps/start-api.ts'

const KILLS = 20
const SECRET = 'a-secret-for-tests-only-0123456789'

beforeAll(buildApi, 120_000)
const ending: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ending.toReversed()) await end()
}, 60_000)

type Person = Awaited<ReturnType<typeof sampleUnderWay>>['dana']
type Phone = { outbox: RunOutbox; made: NewRunEvent[]; tap: () => Promise<void> }

/** A phone with the app's own outbox; it taps through these kinds over and over. */
function phoneOf(person: Person, key: { organizationId: string; planId: string }, kinds: NewRunEvent['kind'][]): Phone {
  const deviceId = crypto.randomUUID()
  const made: NewRunEvent[] = []
  const outbox = createRunOutbox({
    store: memoryStore(),
    batch: EVENTS_AT_ONCE,
    send: async (waiting) => (await sendEvents(person, key, waiting.filter(isRunEvent))).refused.map(({ id }) => id),
    later: (act) => {
      const timer = setTimeout(act, 40)
      return () => clearTimeout(timer)
    },
  })
  const tap = async () => {
    const kind = kinds[made.length % kinds.length] ?? 'pause'
    const event = { id: uuidv7(), kind, at: new Date().toISOString(), deviceId }
    made.push(event)
    await outbox.record(event)
  }
  return { outbox, made, tap }
}

async function wholeRecord(person: Person, key: { organizationId: string; planId: string }): Promise<RunEvent[]> {
  const record: RunEvent[] = []
  let cursor: string | null = null
  do {
    const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor !== null && { cursor }) }
    const page: { items: RunEvent[]; nextCursor: string | null } = await person(runEventRoutes.list, {
      params: key,
      query,
    })
    record.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return record
}

test(`the API is killed with kill -9 ${KILLS} times under the run: every event is there once, in order`, async () => {
  const server = await startTemporaryServer()
  ending.push(server.stop)
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), SECRET)
  const port = await freePort()
  const cache = mkdtempSync(join(tmpdir(), 'holdfast-compiled-'))
  ending.push(async () => rmSync(cache, { recursive: true, force: true }))
  const settings = {
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_API_URL: apiUrl,
    HOLDFAST_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    // the same program starts again and again
    NODE_COMPILE_CACHE: cache,
  }
  let api: RunningApi = await startApi(settings)
  ending.push(() => api.stop())
  const { key, dana, rosa } = await sampleUnderWay(() => browserAt({ folder: '', port, starts: [] }))
  const phones = [
    phoneOf(dana, key, ['objection', 'bargaining_offer', 'pause', 'resumed']),
    phoneOf(rosa, key, ['pause']),
  ]

  let isUnderWay = true
  const tapping = phones.map(async ({ tap }) => {
    while (isUnderWay) {
      await tap()
      await wait(40)
    }
  })
  for (let kill = 0; kill < KILLS; kill += 1) {
    // at another moment each time, while something is on its way
    await wait(10 + kill * 7)
    await expect.poll(() => phones.some(({ outbox }) => outbox.state().waiting.length > 0), { interval: 1 }).toBe(true)
    process.kill(api.pid, 'SIGKILL')
    await api.ended
    api = await startApi(settings)
  }
  isUnderWay = false
  await Promise.all(tapping)
  const unsent = () => phones.map(({ outbox: { state } }) => [state().waiting.length, state().refused.length])
  await expect.poll(unsent, { timeout: 60_000 }).toEqual([
    [0, 0],
    [0, 0],
  ])

  const record = await wholeRecord(dana, key)
  const made = phones.flatMap((phone) => phone.made)
  const sortEvents = made.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  expect(made.length).toBeGreaterThan(KILLS * 2)
  expect(record.map(({ id }) => id)).toEqual(sortEvents.map(({ id }) => id))
}, 300_000)
