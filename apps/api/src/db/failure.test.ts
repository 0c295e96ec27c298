import { caseRoutes } from '@holdfast/contracts/cases'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newFamily, type TestCase } from '@holdfast/scenarios/family-case'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { type Account, newBrowser, PASSWORD, startApi, stopApi, type TestApi } from '../test/api.ts'
import { failureCode, isDatabaseAway } from './failure.ts'
import { migrate } from './migrate.ts'

let server: TemporaryServer
let api: TestApi
let family: TestCase<Account>

beforeAll(async () => {
  server = await startTemporaryServer()
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), 'a secret of these tests, long enough')
  api = await startApi({ DATABASE_API_URL: apiUrl, DATABASE_CONNECTIONS: '3' })
  family = await newFamily(api)
}, 60_000)

afterAll(async () => {
  await stopApi(api)
  await server.stop()
})

/** One request of each way to the database: the transaction of a request, a statement by itself, Prisma alone, a count. */
async function askEveryWay(): Promise<{ status: number; retryAfter: string | null; seconds: number }[]> {
  const { organizationId, caseId, planId, lead } = family
  const json = (body: object, headers = {}) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const paths: [string, RequestInit][] = [
    [`/organizations/${organizationId}/cases/${caseId}`, {}],
    [`/organizations/${organizationId}/plans/${planId}`, {}],
    ['/session', {}],
    ['/organizations', {}],
    ['/organizations', json({ kind: 'family', name: 'Ortiz' }, { 'idempotency-key': crypto.randomUUID() })],
    ['/session', json({ email: lead.email, password: PASSWORD })],
    ['/password-resets', json({ email: lead.email })],
  ]
  return Promise.all(
    paths.map(async ([path, init]) => {
      const begun = performance.now()
      const { status, headers } = await lead.fetch(`/api/v1${path}`, init)
      const seconds = (performance.now() - begun) / 1000
      return { status, retryAfter: headers.get('retry-after'), seconds }
    }),
  )
}

/** The lines about failed requests since the last look. */
function failures(): { code?: string }[] {
  const lines = api.log.splice(0).map((line) => JSON.parse(line) as { msg?: string; code?: string })
  return lines.filter(({ msg }) => msg === 'request failed')
}

/** In seconds: as long as somebody may wait for a connection, and for an answer of a database that has fallen silent. */
const LONG = 13
const SOON = 2

/** In milliseconds: the listener tries again after one second, and after two, and is let in at the third time, after four. */
const AWAY = 4_000

async function expectAway(within = LONG): Promise<void> {
  failures()
  const answers = await askEveryWay()
  for (const { status, retryAfter, seconds } of answers) {
    expect(status).toBe(503)
    expect(Number(retryAfter)).toBeGreaterThan(0)
    expect(seconds).toBeLessThan(within)
  }
  const codes = failures().map(({ code }) => code ?? '')
  expect(codes).toHaveLength(answers.length)
  expect(codes.filter((code) => !isDatabaseAway(code))).toEqual([])
}

const read = () =>
  family.lead.call(workspaceRoutes.get, { params: { organizationId: family.organizationId, planId: family.planId } })

describe('a database that cannot answer', () => {
  it('is answered 503 with Retry-After while it is frozen, and is used again afterwards', async () => {
    const goOn = await server.freeze()
    await expectAway(SOON).finally(goOn)
    await expect.poll(() => read().then(({ id }) => id, String), { timeout: 15_000 }).toBe(family.planId)
  }, 60_000)

  it('is answered 503 with Retry-After while every connection is in use', async () => {
    const held = await Promise.all([1, 2, 3].map(() => api.database.pool.connect()))
    await expectAway().finally(() => held.forEach((client) => client.release()))
    expect((await read()).id).toBe(family.planId)
  }, 60_000)

  it('is asked for sparingly while it is away, and served again afterwards, live changes included', async () => {
    const { organizationId, caseId, lead } = family
    const connections = async () => {
      const client = new pg.Client({ connectionString: server.superuserUrl('holdfast') })
      await client.connect()
      const { rows } = await client.query<{ listening: string; all: string }>(
        `SELECT count(*) FILTER (WHERE application_name = 'holdfast-listener') AS listening, count(*) AS all
         FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      )
      await client.end()
      return rows[0]
    }
    const before = await connections()
    expect(before?.listening).toBe('1')
    const comeBack = await server.takeAway()
    const until = performance.now() + AWAY
    while (performance.now() < until) {
      const { status, headers } = await lead.fetch('/api/v1/session', {})
      expect([status, headers.get('retry-after')]).toEqual([503, '2'])
      await pause(500)
    }
    await comeBack()
    await expect.poll(() => read().then(({ id }) => id, String), { timeout: 10_000 }).toBe(family.planId)
    await expect.poll(async () => (await connections())?.listening, { timeout: 35_000, interval: 200 }).toBe('1')
    expect(Number((await connections())?.all)).toBeLessThanOrEqual(Number(before?.all) + 3)
    const leaving = new AbortController()
    const path = `/api/v1/organizations/${organizationId}/cases/${caseId}`
    const stream = await lead.fetch(`${path}/changes`, {
      headers: { accept: 'text/event-stream' },
      signal: leaving.signal,
    })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    await lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: 'Kim' }, ifMatch: 1 })
    let heard = ''
    while (!heard.includes('"cases"')) heard += (await reader?.read())?.value ?? '"cases" never came'
    expect(heard).not.toContain('never came')
    leaving.abort()
  }, 120_000)

  it('is answered 503 with Retry-After when it is stopped', async () => {
    await server.stop()
    await expectAway()
    expect((await newBrowser(api).fetch('/api/health/live', {})).status).toBe(200)
  }, 60_000)
})

it.each([
  [Object.assign(new Error('x'), { code: '53100' }), '53100', true],
  [new Error('Query read timeout'), 'ETIMEDOUT', true],
  [Object.assign(new Error('x'), { cause: new Error('Connection terminated unexpectedly') }), '08006', true],
  [
    Object.assign(new Error('x'), {
      code: 'P2002',
      meta: { driverAdapterError: { cause: { originalCode: '23505' } } },
    }),
    '23505',
    false,
  ],
  [new TypeError('a bug'), 'TypeError', false],
  [undefined, 'unknown', false],
])('%s is called %s', (error, code, isAway) => {
  expect(failureCode(error)).toBe(code)
  expect(isDatabaseAway(code)).toBe(isAway)
})
