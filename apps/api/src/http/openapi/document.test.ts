import { DESCRIPTIONS } from '@holdfast/contracts/descriptions/describe-field'
import supertest from 'supertest'
import { beforeAll, expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'

type Node = { [key: string]: unknown }
type Operation = {
  operationId: string
  parameters?: Node[]
  requestBody?: Node
  responses: Record<string, Node>
}
type Document = {
  paths: Record<string, { parameters?: Node[] } & Record<string, Operation>>
  components: {
    schemas: Record<string, Node>
    parameters: Record<string, Node>
  }
}

const api = useApi()
let text = ''
let document: Document
beforeAll(async () => {
  text = (await supertest(api.url).get('/api/v1/openapi.json')).text
  document = JSON.parse(text) as Document
})

const operations = () =>
  Object.values(document.paths).flatMap(({ parameters: _, ...path }) =>
    Object.values(path as Record<string, Operation>),
  )

/** Every field by its place, with its schema. */
function fieldsIn(node: unknown, place: string): [string, Node][] {
  if (Array.isArray(node)) return node.flatMap((one) => fieldsIn(one, place))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'example') return []
    if (key !== 'properties') return fieldsIn(value, place)
    return Object.entries(value as Record<string, Node>).flatMap(([name, field]) => [
      [`${place}.${name}`, field] as [string, Node],
      ...fieldsIn(field, `${place}.${name}`),
    ])
  })
}

function everyField(): [string, Node][] {
  const { schemas, parameters } = document.components
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      fieldsIn(schema, /^[a-z]/.test(name) ? 'Problem' : name.replace(/Input$/, '')),
    ),
    ...operations().flatMap(({ operationId, requestBody, responses }) =>
      fieldsIn([requestBody, responses], operationId),
    ),
    ...operations().flatMap(({ operationId, parameters: own = [] }) =>
      own.flatMap((one): [string, Node][] => ('name' in one ? [[`${operationId}.${String(one.name)}`, one]] : [])),
    ),
    ...Object.entries(parameters).map(([name, one]): [string, Node] => [`path.${name}`, one]),
  ]
}

it('says an operation, with the schemas it needs, in 2.2 kB', () => {
  expect(Buffer.byteLength(text)).toBeLessThan(2_200 * operations().length)
})

it('describes every field and parameter', () => {
  const { schemas } = document.components
  // one that is used in many places is described where it stands
  const described = ({ $ref = '', description }: Node): unknown =>
    description ?? schemas[String($ref).replace('#/components/schemas/', '')]?.description
  expect(everyField().flatMap(([place, field]) => (described(field) ? [] : [place]))).toEqual([])
})

it('has no description for an unknown field', () => {
  const notThere = Object.entries(DESCRIPTIONS).filter(
    ([, description]) => !text.includes(`"description":${JSON.stringify(description)}`),
  )
  expect(notThere.map(([name]) => name)).toEqual([])
})

it('resolves every reference, and has no unused schema', () => {
  const refs = new Set(
    [...text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)].map(([, kind, name]) => `${kind}/${name}`),
  )
  const held = Object.entries(document.components)
    .filter(([kind]) => kind !== 'securitySchemes')
    .flatMap(([kind, group]) => Object.keys(group).map((name) => `${kind}/${name}`))
  expect([...refs].filter((ref) => !held.includes(ref))).toEqual([])
  expect(held.filter((name) => !refs.has(name))).toEqual([])
})

it('has no union with a single member', () => {
  expect(text).not.toMatch(/"(anyOf|oneOf|allOf)":\[\{[^[\]{}]*\}\]/)
})

it.each(['/api/v1/openapi.json', '/api/docs', '/api/docs/start.js', '/api/docs/swagger-ui.css'])(
  '%s is kept by browsers until it changes',
  async (path) => {
    const { headers } = await supertest(api.url).get(path)
    expect(headers['cache-control']).toBe('public, no-cache')
    const etag = headers.etag ?? ''
    expect((await supertest(api.url).get(path).set('if-none-match', etag)).status).toBe(304)
    expect((await supertest(api.url).get(path).set('if-none-match', `W/${etag}`)).status).toBe(304)
    expect((await supertest(api.url).get(path).set('if-none-match', '"other"')).status).toBe(200)
  },
)

it.each(['br', 'gzip'])('is sent compressed to whoever takes %s', async (encoding) => {
  const answer = await fetch(`${api.url}/api/v1/openapi.json`, {
    headers: { 'accept-encoding': encoding },
  })
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(320 * operations().length)
  expect(await answer.text()).toBe(text)
})
