import { request as rawRequest } from 'node:http'
import { connect as openSocket } from 'node:net'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { ProblemBody } from '@holdfast/contracts/problems'
import pg from 'pg'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import { type Browser, newPerson, useApi } from '../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { refusal } from '../test/refusal.ts'

const api = useApi()
const post = (person: Browser, path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  person.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
    body: body as never,
  })

describe('a request body', () => {
  const family = JSON.stringify({ kind: 'family', name: 'Ortiz' })
  const named = (name: string) => `{"kind":"family","name":${name}}`

  it.each([
    ['not JSON', '{', 400],
    ['empty', '', 400],
    ['NUL', named('"a\\u0000b"'), 400],
    ['a lone surrogate', named('"a\\ud800b"'), 400],
    ['bad UTF-8', Buffer.from([...Buffer.from('{"kind":"family","name":"'), 0xff, 0xfe, ...Buffer.from('"}')]), 400],
    ['an unknown field', '{"kind":"family","name":"A","role":"owner"}', 400],
    ['a doubled key', '{"kind":"family","name":"A","name":"B"}', 400],
    ['a doubled key far before its colon', `{"kind":"family","name":"A","name"${' '.repeat(100)}:"B"}`, 400],
    ['a poisoned prototype', '{"kind":"family","name":"A","__proto__":{"x":1}}', 400],
    ['a poisoned constructor', '{"kind":"family","name":"A","constructor":{"prototype":{"x":1}}}', 400],
    ['an operator in place of text', named('{"not":""}'), 400],
    ['5,000 levels', named(`${'['.repeat(5000)}${']'.repeat(5000)}`), 400],
    ['500,000 levels', '['.repeat(500_000), 413],
    ['300 kB', named(JSON.stringify('a'.repeat(300_000))), 413],
  ])('%s is refused and changes nothing', async (_, body, status) => {
    const person = await newPerson(api)
    const response = await post(person, '/api/v1/organizations', body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
    ProblemBody.parse(await response.json())
    expect((await person.call(organizationRoutes.list, {})).items).toEqual([])
  })

  it.each([
    ['plain text', 'text/plain', 415],
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['UTF-16', 'application/json; charset=utf-16', 415],
    ['JSON in UTF-8', 'application/json; charset=utf-8', 201],
  ])('sent as %s is answered %s %i', async (_, type, status) => {
    const person = await newPerson(api)
    expect((await post(person, '/api/v1/organizations', family, { 'content-type': type })).status).toBe(status)
  })

  it('keeps Unicode exactly', async () => {
    const person = await newPerson(api)
    const name = 'Zoë e\u0301 👩‍👧 שלום \u202Eabc 日本'
    const made = await person.call(organizationRoutes.create, { body: { kind: 'family', name } })
    expect(made.name).toBe(name)
  })
})

describe('a request from another site', () => {
  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{}, 201],
  ])('%j: %i', async (headers, status) => {
    const person = await newPerson(api)
    const answer = await supertest(api.url)
      .post('/api/v1/organizations')
      .set('cookie', person.cookie())
      .set(headers)
      .send({ kind: 'family', name: 'Ortiz' })
    expect(answer.status).toBe(status)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('a request that can be read in two ways', () => {
  it('with an encoded body is refused', async () => {
    const person = await newPerson(api)
    expect((await post(person, '/api/v1/organizations', '{}', { 'content-encoding': 'gzip' })).status).toBe(415)
  })

  it('with two hosts is refused', async () => {
    const { hostname, port } = new URL(api.url)
    const seen = await new Promise<string>((resolve) => {
      const socket = openSocket(Number(port), hostname, () =>
        socket.write('GET /api/v1/session HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'),
      )
      socket.once('data', (chunk) => {
        resolve(chunk.toString())
        socket.destroy()
      })
    })
    expect(seen).toMatch(/^HTTP\/1.1 400/)
  })

  it('from a proxy that is not trusted is answered, and told to the operator once', async () => {
    const person = await newPerson(api)
    for (const address of ['203.0.113.1', '203.0.113.2'])
      expect((await person.fetch('/api/v1/session', { headers: { 'x-forwarded-for': address } })).status).toBe(200)
    expect(api.log.filter((line) => line.includes('set TRUST_PROXY'))).toHaveLength(1)
  })
})

describe('behind https', () => {
  const secure = useApi({ PUBLIC_URL: 'https://plan.example.org' })

  it.each([
    ['https://plan.example.org', 'plan.example.org', 401],
    ['https://evil.example', 'evil.example', 403],
  ])('a write from %s at the host %s is answered %i', async (origin, host, status) => {
    const answer = await supertest(secure.url)
      .post('/api/v1/session')
      .set({ origin, host })
      .send({ email: `nobody-${Math.random()}@example.org`, password: 'x' })
    expect(answer.status).toBe(status)
  })
})

describe('every answer', () => {
  it.each([
    ['/api/v1/session', 'no-store'],
    ['/api/v1/nowhere', 'no-store'],
    ['/api/health/live', 'no-store'],
    ['/api/v1/openapi.json', 'public, no-cache'],
    ['/api/docs', 'public, no-cache'],
  ])('%s carries the safe headers', async (path, cacheControl) => {
    const { headers } = await supertest(api.url).get(path)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': cacheControl,
    })
    expect(headers['permissions-policy']).toBeDefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

it('lets no page of the app turn text into a script, but for the address of its worker', async () => {
  const policyOf = async (path: string) => (await fetch(api.url + path)).headers.get('content-security-policy')
  for (const path of ['/', '/sw.js', '/problems/not-found'])
    expect(await policyOf(path)).toContain("require-trusted-types-for 'script';trusted-types holdfast")
  // the reader there is not ours
  expect(await policyOf('/api/docs')).not.toContain('trusted-types')
})

describe('a request without a route', () => {
  it.each(['/api/v1/organizations/%zz', '/%ff', '/api/v1/%00'])(
    '%s is answered with a problem that repeats nothing of the request',
    async (path) => {
      const answer = await fetch(api.url + path)
      expect(answer.headers.get('content-type')).toMatch('application/problem+json')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(ProblemBody.parse(await answer.json()).type).toBe('/problems/not-found')
    },
  )

  it.each([
    ['not HTTP', 'GARBAGE\r\n\r\n', 400, '/problems/invalid-request'],
    [
      'a head of 20 kB',
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      '/problems/headers-too-large',
    ],
  ])('%s is answered with a problem before any route', async (_, sent, status, type) => {
    const socket = openSocket(Number(new URL(api.url).port), '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.write(sent)
    await new Promise((resolve) => socket.once('close', resolve))
    const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n')
    expect(head).toContain(`HTTP/1.1 ${status} `)
    expect(ProblemBody.parse(JSON.parse(body)).type).toBe(type)
  })
})

describe('versions and keys', () => {
  it('require If-Match, and a stale one is answered with the present version', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const path = `/api/v1/organizations/${organizationId}/cases/${caseId}`
    const patch = (headers: Record<string, string>) =>
      lead.fetch(path, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"alias":"Alex"}',
      })
    expect((await patch({})).status).toBe(428)
    expect((await patch({ 'if-match': '3' })).status).toBe(400)
    const saved = await patch({ 'if-match': '"1"' })
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"'])
    const stale = await patch({ 'if-match': '"1"' })
    expect([stale.status, ((await stale.json()) as { currentVersion: number }).currentVersion]).toEqual([412, 2])
    expect((await patch({ 'if-match': '"1", W/"2"' })).status).toBe(200)
    expect((await patch({ 'if-match': '*' })).status).toBe(200)
    const tag = (await lead.fetch(path, {})).headers.get('etag') ?? ''
    const unchanged = await lead.fetch(path, { headers: { 'if-none-match': tag } })
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, tag])
    const changed = await lead.fetch(path, { headers: { 'if-none-match': '"2"' } })
    expect(changed.status).toBe(200)
  })

  it('let one of twenty concurrent writers succeed', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const writes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: `Sam ${at}` }, ifMatch: 1 }),
      ),
    )
    expect(writes.filter((write) => write.status === 'fulfilled')).toHaveLength(1)
    expect((await lead.call(caseRoutes.get, { params: { organizationId, caseId } })).version).toBe(2)
  })

  it('carry out a POST once for each idempotency key', async () => {
    const { lead, organizationId } = await newFamily(api)
    const body = JSON.stringify({ alias: 'Lee', relationship: 'parent' })
    const path = `/api/v1/organizations/${organizationId}/cases`
    const key = { 'idempotency-key': 'one-key' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(lead, path, body, key)))
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id))
    expect([new Set(answers.map((answer) => answer.status)), new Set(ids).size]).toEqual([new Set([201]), 1])
    expect((await lead.call(caseRoutes.list, { params: { organizationId }, query: {} })).items).toHaveLength(2)
    expect((await post(lead, path, JSON.stringify({ alias: 'Max', relationship: 'parent' }), key)).status).toBe(422)
    expect(
      (await lead.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status,
    ).toBe(400)
  })

  it('check rights again when a key is replayed', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const key = crypto.randomUUID()
    const body = { alias: 'Lee', relationship: 'parent' } as const
    const made = await lead.call(caseRoutes.create, { params: { organizationId }, body, idempotencyKey: key })
    const other = await newPerson(api)
    expect(
      (await refusal(other.call(caseRoutes.create, { params: { organizationId }, body, idempotencyKey: key }))).status,
    ).toBe(404)
    expect(made.id).not.toBe(caseId)
  })
})

describe('slow and broken clients', () => {
  it('are answered 408 or disconnected after a time limit', async () => {
    const { hostname, port } = new URL(api.url)
    const closed = await new Promise<string>((resolve) => {
      const socket = openSocket(Number(port), hostname, () =>
        socket.write('POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Le'),
      )
      let seen = ''
      socket.on('data', (chunk) => (seen += chunk.toString()))
      socket.on('close', () => resolve(seen))
    })
    expect(closed).toMatch(/^HTTP\/1.1 408/)
  })

  it.each([
    [
      'both lengths',
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['two lengths', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd'],
  ])('%s are refused', async (_, text) => {
    const { hostname, port } = new URL(api.url)
    const seen = await new Promise<string>((resolve) => {
      const socket = openSocket(Number(port), hostname, () => socket.write(text))
      socket.once('data', (chunk) => {
        resolve(chunk.toString())
        socket.destroy()
      })
    })
    expect(seen).toMatch(/^HTTP\/1.1 400/)
  })

  it('are refused when their headers are too large', async () => {
    const { hostname, port } = new URL(api.url)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = rawRequest(
        { hostname, port, path: '/api/v1/session', headers: { 'x-large': 'a'.repeat(60_000) } },
        (response) => resolve(response.statusCode),
      )
      sent.on('error', reject)
      sent.end()
    })
    expect(status).toBe(431)
  })
})

describe('a write that waits for another one', () => {
  it('is answered after three seconds with busy and Retry-After', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await owner.connect()
    await owner.query('BEGIN')
    await owner.query(`SELECT set_config('app.organization_id', $1, true)`, [organizationId])
    await owner.query('SELECT 1 FROM holdfast.cases WHERE id = $1 FOR UPDATE', [caseId])
    const answer = await lead.fetch(`/api/v1/organizations/${organizationId}/cases/${caseId}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify({ alias: 'Sammy' }),
    })
    await owner.query('ROLLBACK')
    await owner.end()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([409, '1'])
    expect(await answer.json()).toMatchObject({ type: '/problems/busy' })
  })
})
