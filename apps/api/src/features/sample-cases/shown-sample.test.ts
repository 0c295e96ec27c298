import { comparisonRoutes } from '@holdfast/contracts/attempts'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { sessionRoutes } from '@holdfast/contracts/session'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashOfToken } from '../../http/session-cookie.ts'
import { type Browser, newBrowser, newPerson, useApi } from '../../test/api.ts'
import { exampleOf, type Operation, readOperations } from '../../test/openapi-operations.ts'
import { refusal } from '../../test/refusal.ts'
import { idsOf } from '../../test/tenant-matrix.ts'
import { prepareShownSamples } from './shown-sample.ts'

const api = useApi()
let operations: Operation[]
let visitor: Browser
let place: { organizationId: string; caseId: string; planId: string }

beforeAll(async () => {
  await prepareShownSamples(api)
  operations = await readOperations(api.url)
}, 60_000)

beforeEach(async () => {
  visitor = newBrowser(api)
  place = await visitor.call(sampleCaseRoutes.look, { body: {} })
})

const idOf = async () => {
  const ids = await idsOf(place.organizationId)
  return (name: string): string => ids[name] ?? crypto.randomUUID()
}

describe('POST /sample-visits', () => {
  it('shows everybody the same sample, as its lead, and makes nothing', async () => {
    const other = newBrowser(api)
    expect(await other.call(sampleCaseRoutes.look, { body: {} })).toEqual(place)
    const [mine, theirs] = [await visitor.call(sessionRoutes.get, {}), await other.call(sessionRoutes.get, {})]
    expect(mine).toMatchObject({ isReadOnly: true, user: { kind: 'guest', email: null } })
    expect(mine.sessionId).not.toBe(theirs.sessionId)
    const { items } = await visitor.call(organizationRoutes.list, {})
    expect(items).toMatchObject([{ id: place.organizationId, isSample: true }])
    const plan = await visitor.call(workspaceRoutes.get, { params: place })
    expect(plan).toMatchObject({ isSample: true, attemptNumber: 2, me: { role: 'lead' } })
    const rows = await visitor.call(comparisonRoutes.get, {
      params: place,
      query: { with: plan.previousPlanId ?? '' },
    })
    expect(rows.rows.length).toBeGreaterThan(0)
  })

  it('speaks the language that is asked for', async () => {
    const spanish = newBrowser(api)
    const there = await spanish.call(sampleCaseRoutes.look, { body: { locale: 'es' } })
    expect(there.organizationId).not.toBe(place.organizationId)
    expect((await spanish.call(workspaceRoutes.get, { params: there })).isSample).toBe(true)
  })

  it('tells no visitor of another one', async () => {
    await newBrowser(api).call(sampleCaseRoutes.look, { body: {} })
    const { items } = await visitor.call(sessionRoutes.list, {})
    expect(items).toMatchObject([{ isCurrent: true }])
  })

  it('ends the session that the browser had before', async () => {
    const person = await newPerson(api)
    const before = person.cookie()
    await person.call(sampleCaseRoutes.look, { body: {} })
    const headers = { cookie: before }
    expect((await fetch(`${api.url}/api/v1/session`, { headers })).status).toBe(401)
  })

  it('lets the visitor leave, and nothing else', async () => {
    await visitor.call(sessionRoutes.signOut, {})
    expect((await refusal(visitor.call(sessionRoutes.get, {}))).type).toBe('/problems/not-signed-in')
  })

  it('gives whoever wants to try things a copy of their own', async () => {
    const copy = await visitor.call(sampleCaseRoutes.create, { body: {} })
    expect(copy.organizationId).not.toBe(place.organizationId)
    expect((await visitor.call(sessionRoutes.get, {})).isReadOnly).toBe(false)
    const found = await visitor.call(caseRoutes.get, { params: copy })
    expect(found.can.edit.allowed).toBe(true)
  }, 60_000)
})

describe('the sample that everybody sees', () => {
  it('refuses each write of the API before it looks at the body', async () => {
    const id = await idOf()
    const writes = operations.filter(({ method, security }) => method !== 'GET' && !Array.isArray(security))
    const answers = []
    for (const { method, path, body } of writes) {
      if (method === 'DELETE' && path === '/session') continue
      const response = await visitor.fetch(`/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => id(name))}`, {
        method,
        headers: { 'content-type': 'application/json', 'if-match': '"1"', 'idempotency-key': crypto.randomUUID() },
        ...(body && { body: JSON.stringify(exampleOf(body, () => crypto.randomUUID())) }),
      })
      const { type } = (await response.json()) as { type?: string }
      if (type !== '/problems/sample-read-only') answers.push({ method, path, status: response.status, type })
    }
    expect(writes.length).toBeGreaterThan(150)
    expect(answers).toEqual([])
    expect((await visitor.call(workspaceRoutes.get, { params: place })).isSample).toBe(true)
  }, 60_000)

  it('answers every read, and says in `can` that nothing may be changed', async () => {
    const id = await idOf()
    const reads = operations.filter(({ method, path }) => method === 'GET' && !path.endsWith('/changes'))
    const wrong = []
    const may = new Set<string>()
    for (const { path, parameters } of reads) {
      const query = parameters.some(({ name }) => name === 'country') ? '?country=US' : ''
      const address = `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => id(name))}${query}`
      const response = await visitor.fetch(address, {})
      if (response.status >= 500) wrong.push({ path, status: response.status })
      if (response.headers.get('content-type')?.startsWith('application/json'))
        for (const action of allowedIn(await response.json())) may.add(action)
    }
    expect(wrong).toEqual([])
    expect([...may].toSorted()).toEqual([])
  }, 60_000)

  it('is held by PostgreSQL too', async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_API_URL })
    await client.connect()
    const token = visitor.cookie().match(/holdfast=([\w-]{43})/)?.[1] ?? ''
    await client.query('BEGIN')
    const { rows } = await client.query('SELECT holdfast.admit($1, 30, $2, $3, $4) AS admitted', [
      hashOfToken(token),
      '',
      place.organizationId,
      place.caseId,
    ])
    expect(rows[0].admitted.person.isReadOnly).toBe(true)
    const write = client.query(`UPDATE holdfast.cases SET alias = 'other' WHERE id = $1`, [place.caseId])
    await expect(write).rejects.toMatchObject({ code: '25006' })
    await client.end()
  })

  it('is made anew before its day is over', async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await client.connect()
    await client.query(`UPDATE identity.shown_samples SET made_at = now() - interval '4 days' WHERE locale = 'en'`)
    await client.end()
    const look = async () => (await newBrowser(api).call(sampleCaseRoutes.look, { body: {} })).organizationId
    await expect.poll(look, { timeout: 30_000, interval: 250 }).not.toBe(place.organizationId)
    const plan = await visitor.call(workspaceRoutes.get, { params: place })
    expect(plan.isSample).toBe(true)
  }, 60_000)
})

/** The names of what some `can` in an answer allows, reading left out. */
function allowedIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(allowedIn)
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'can' && typeof value === 'object' && value !== null
      ? Object.entries(value as Record<string, { allowed?: boolean }>).flatMap(([name, one]) =>
          one.allowed === true && !/^(read|see|open)/.test(name) ? [name] : [],
        )
      : allowedIn(value),
  )
}
