import { PROBLEMS, type ProblemKind, ProblemBody } from '@holdfast/contracts/problems'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import { newPerson, useApi } from '../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { readOperations } from '../test/openapi-operations.ts'
import { LOCALES } from '@holdfast/domain/text'
import { problemText } from './problem-pages/texts.ts'

const api = useApi()

describe('a wrong method', () => {
  it('is refused on every path with the allowed methods', async () => {
    const operations = await readOperations(api.url)
    for (const [path, own] of Map.groupBy(operations, (operation) => operation.path)) {
      const methods = own.map(({ method }) => method)
      const wrong = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].find((method) => !methods.includes(method))
      if (!wrong) continue
      const answer = await api.app.inject({
        method: wrong as 'GET',
        url: `/api/v1${path.replace(/\{\w+\}/g, crypto.randomUUID())}`,
      })
      expect(answer.statusCode, `${wrong} ${path}`).toBe(405)
      expect(answer.headers.allow?.split(', ')).toEqual(expect.arrayContaining(methods))
      expect(answer.json()).toMatchObject({ type: '/problems/method-not-allowed' })
    }
  })

  it('is refused without reading its body', async () => {
    const answer = await supertest(api.url).put('/api/v1/session').set('content-type', 'text/plain').send('{')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('POST, GET, HEAD, DELETE')
  })
})

describe('an address with an id that cannot be one', () => {
  it('is not found, like one that does not exist, and is told to nobody who is not signed in', async () => {
    const person = await newPerson(api)
    const operations = (await readOperations(api.url)).filter(({ path }) => path.includes('{'))
    expect(operations.length).toBeGreaterThan(150)
    for (const { method, path, responses, security } of operations) {
      const url = `/api/v1${path.replace(/\{\w+\}/g, 'not$an$id')}`
      const answer = await person.fetch(url, { method })
      expect([answer.status, ((await answer.json()) as { type: string }).type], `${method} ${path}`).toEqual([
        404,
        '/problems/not-found',
      ])
      expect(JSON.stringify(responses['404'] ?? responses['4XX']), `${method} ${path}`).toContain('/problems/not-found')
      if (security?.length === 0) continue
      expect((await api.app.inject({ method: method as 'GET', url })).statusCode, `${method} ${path}`).toBe(401)
    }
  })
})

describe('the answer to a creation', () => {
  it('has the address of the new resource in Location', async () => {
    const { lead, organizationId } = await newFamily(api)
    const create = async (path: string, body: object) => {
      const answer = await lead.fetch(`/api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(body),
      })
      expect(answer.status).toBe(201)
      const { id } = (await answer.json()) as { id: string }
      return { id, location: answer.headers.get('location') ?? '' }
    }
    const made = await create(`/organizations/${organizationId}/cases`, { alias: 'Sam', relationship: 'sibling' })
    const inCase = `/organizations/${organizationId}/cases/${made.id}`
    expect(made.location).toBe(`/api/v1${inCase}`)
    const plan = await create(`${inCase}/plans`, {})
    expect(plan.location).toBe(`/api/v1/organizations/${organizationId}/plans/${plan.id}`)
    expect((await lead.fetch(plan.location, {})).status).toBe(200)
    const task = await create(`${inCase}/tasks`, { title: 'Call the clinic' })
    expect(task.location).toBe(`/api/v1${inCase}/tasks/${task.id}`)
    const family = await create('/organizations', { kind: 'family', name: 'Ortiz' })
    expect((await lead.fetch(family.location, {})).status).toBe(200)
  })
})

describe('every answer', () => {
  it.each(['/api/v1/session', '/api/v1/nowhere', '/api/health/live', '/api/docs', '/%ff'])(
    '%s has a request id',
    async (path) => {
      expect((await supertest(api.url).get(path)).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  it('names the request id of its header in its problem', async () => {
    const { headers, body } = await supertest(api.url).get('/api/v1/session')
    expect(ProblemBody.parse(body).instance).toBe(`/requests/${headers['x-request-id']}`)
    expect(headers['www-authenticate']).toBe('Cookie realm="Holdfast"')
  })
})

describe('a rate-limited request', () => {
  it('reports the remaining attempts', async () => {
    const { email } = await newPerson(api)
    const signIn = () => supertest(api.url).post('/api/v1/session').send({ email, password: 'wrong wrong wrong' })
    const left = async () => {
      const { headers } = await signIn()
      expect(headers['ratelimit-policy']).toMatch(/"sign-in-address";q=\d+;w=600, "sign-in-account";q=10;w=600/)
      return Number(/"sign-in-account";r=(\d+);t=\d+/.exec(headers.ratelimit ?? '')?.[1])
    }
    const first = await left()
    expect(await left()).toBe(first - 1)
    expect((await supertest(api.url).get('/api/v1/session')).headers.ratelimit).toBeUndefined()
  })
})

describe('the page of a problem', () => {
  const kinds = Object.keys(PROBLEMS) as ProblemKind[]

  it.each(kinds)('%s explains it in every language', async (kind) => {
    for (const locale of LOCALES) {
      const { status, headers, text } = await supertest(api.url).get(`/problems/${kind}`).set('accept-language', locale)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(text).toContain(`lang="${locale}"`)
      for (const sentence of Object.values(problemText(kind))) expect(text).toContain(sentence[locale])
    }
  })

  it.each(['no-such-problem', 'toString'])('answers a program that asks for %s with a problem', async (kind) => {
    const { status, headers, body } = await supertest(api.url).get(`/problems/${kind}`)
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(body).toMatchObject({ type: '/problems/not-found' })
  })

  it('answers a browser that asks for an unknown name with a page in both languages', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const asked = (locale: string) =>
      supertest(api.url).get('/problems/%3Cb%3Eno%3C%2Fb%3E').set({ accept, 'accept-language': locale })
    const [english, spanish] = [await asked('en'), await asked('es')]
    expect([english.status, english.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(english.text).toContain('There is no problem with this name')
    expect(english.text).not.toContain('<b>')
    expect(spanish.text).toContain('No hay ningún problema con este nombre')
  })
})
