import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Browser, newBrowser, newPerson, useApi } from './api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { exampleOf, type Operation, readOperations } from './openapi-operations.ts'
import { idsOf } from './tenant-matrix.ts'
import type { TestSample } from './family.ts'

const SECRET = 'Xylophonia'
const api = useApi()
let sample: TestSample
let ids: Record<string, string>
let operations: Operation[]

beforeAll(async () => {
  sample = await newSample(api)
  ids = await idsOf(sample.organizationId)
  operations = (await readOperations(api.url)).filter(({ path }) => !path.endsWith('/changes'))
}, 60_000)

const hostileText = fc.constantFrom(
  '',
  ' ',
  SECRET,
  SECRET.repeat(10_000),
  '\u0000',
  '\ud800',
  '‮',
  "'; DROP TABLE holdfast.plans; --",
  '{{7*7}}',
  '../../etc/passwd',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '-271821-04-20T00:00:00Z',
  '2026-01-01T25:61:61Z',
  '9999-12-31T23:59:59.999Z',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
)
const hostile = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 31, [], {}, [null], [[]], { not: '' }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** The example body of an operation with some of its fields, however deep, made hostile. */
const bodyOf = ({ body }: Operation): fc.Arbitrary<unknown> => {
  if (!body) return fc.constant(undefined)
  const example = exampleOf(body, (field) => ids[field.replace(/\[\]$/, '')] ?? crypto.randomUUID())
  const bent = (value: unknown): fc.Arbitrary<unknown> => {
    if (typeof value !== 'object' || value === null)
      return fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, hostile)
    const whole = Array.isArray(value)
      ? fc.tuple(...value.map(bent))
      : fc.record(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bent(inner)])), {
          requiredKeys: [],
        })
    return fc.oneof({ weight: 8, arbitrary: whole }, hostile)
  }
  return bent(example)
}

async function send(who: Browser, operation: Operation, path: string, body: unknown, ifMatch: string) {
  const response = await who.fetch(`/api/v1${path}`, {
    method: operation.method,
    headers: {
      'if-match': ifMatch,
      'idempotency-key': crypto.randomUUID(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && operation.method !== 'GET' && { body: JSON.stringify(body) }),
  })
  await response.arrayBuffer()
  return response.status
}

const filled = (path: string, from: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => from[name] ?? crypto.randomUUID())

const bytes = (...given: number[]) => new Uint8Array(given)
const RAW: [type: string, body: string | Uint8Array<ArrayBuffer>][] = [
  ['application/json', ''],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"text"'],
  ['application/json', '{'],
  ['application/json', '{"a":1,"a":2}'],
  ['application/json', '{"__proto__":{"a":1}}'],
  ['application/json', '{"a":1e999}'],
  ['application/json', '['.repeat(50_000)],
  ['application/json', bytes(0x7b, 0xff, 0xfe, 0x7d)],
  ['application/json; charset=utf-16', '{}'],
  ['application/x-www-form-urlencoded', 'a=1&a=2'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--'],
  ['application/octet-stream', bytes(0, 1, 2)],
  ['text/plain', '{}'],
  ['*/*', '{}'],
]
const ODD_VERSIONS = [
  '*',
  'W/"1"',
  '"-1"',
  '"99999999999999999999"',
  '"1","2"',
  '"NaN"',
  '1e3',
  'é',
  `"${'1'.repeat(5_000)}"`,
]

describe('invalid input', () => {
  it('as bytes that are no JSON, of another type, or with an odd version is never answered with 5xx', async () => {
    const failed: string[] = []
    for (const { method, path } of operations.filter((operation) => operation.method !== 'GET')) {
      const address = `/api/v1${filled(path, ids)}`
      const requests = [
        ...RAW.map(([type, body]) => ({ headers: { 'content-type': type, 'if-match': '"1"' }, body })),
        ...ODD_VERSIONS.map((version) => ({ headers: { 'if-match': version, 'idempotency-key': version } })),
      ]
      for (const request of requests) {
        const response = await sample.lead.fetch(address, { method, ...request })
        await response.arrayBuffer()
        if (response.status >= 500) failed.push(`${response.status} ${method} ${path} ${JSON.stringify(request)}`)
      }
    }
    expect(failed).toEqual([])
  }, 120_000)

  it('in bodies is never answered with 5xx', async () => {
    const failed: string[] = []
    for (const operation of operations) {
      // signing out would make every later answer the same
      if (/session|account|users\/me/.test(operation.path) && operation.method !== 'POST') continue
      for (const body of fc.sample(bodyOf(operation), { numRuns: 12, seed: 26 })) {
        const status = await send(sample.lead, operation, filled(operation.path, ids), body, '"1"')
        if (status >= 500)
          failed.push(`${status} ${operation.method} ${operation.path} ${JSON.stringify(body).slice(0, 300)}`)
      }
    }
    expect(failed).toEqual([])
  }, 120_000)

  it('in paths, queries and preconditions is never answered with 5xx', async () => {
    const person = await newPerson(api)
    const failed: string[] = []
    const odd = ['%00', '%ff', '-1', 'null', '..%2f..', "'", '1e9', '%F0%9F%98%80', 'a'.repeat(90), SECRET]
    for (const operation of operations.filter(({ method }) => method === 'GET'))
      for (const value of odd) {
        const names = operation.parameters.map(({ name }) => name)
        const path = filled(operation.path, Object.fromEntries(names.map((name) => [name, value])))
        for (const address of [path, `${filled(operation.path, ids)}?limit=${value}&cursor=${value}&with=${value}`]) {
          const status = await send(person, operation, address, undefined, value.startsWith('%') ? '*' : `"${value}"`)
          if (status >= 500) failed.push(`${status} GET ${address}`)
        }
      }
    expect(failed).toEqual([])
  }, 120_000)
})

it('leaves no text, name, address, link or cookie in the log', async () => {
  const { email, cookie } = await newPerson(api, `${SECRET} Ortiz`)
  await newBrowser(api).fetch(`/api/v1/session?email=${email}&name=${SECRET}`, { headers: { 'user-agent': SECRET } })
  const personal = [SECRET, email, cookie().split('=')[1] ?? cookie(), 'Karen', 'Sam', 'example.org', '#']
  expect(api.log.length).toBeGreaterThan(500)
  expect(api.log.filter((line) => personal.some((word) => line.includes(word)))).toEqual([])
  const keys = new Set(api.log.flatMap((line) => Object.keys(JSON.parse(line) as object)))
  expect([...keys].toSorted()).toEqual([
    'hostname',
    'level',
    'method',
    'ms',
    'msg',
    'pid',
    'reqId',
    'route',
    'status',
    'time',
  ])
})
