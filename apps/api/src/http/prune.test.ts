import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { useApi } from '../test/api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { pruneBy } from './prune.ts'

const api = useApi()
const Person = z.object({ id: z.string(), note: z.string().nullable() })

it.each<[string, z.ZodType, unknown, unknown]>([
  ['an object', Person, { id: 'a', note: null, secret: 1 }, { id: 'a', note: null }],
  ['a strict object', z.strictObject({ id: z.string() }), { id: 'a', secret: 1 }, { id: 'a' }],
  ['a list', z.array(Person), [{ id: 'a', note: 'b', secret: 1 }], [{ id: 'a', note: 'b' }]],
  [
    'what may be missing',
    z.object({ who: Person.nullable().optional() }),
    { who: { id: 'a', secret: 1 } },
    { who: { id: 'a' } },
  ],
  ['a record', z.record(z.string(), Person), { k: { id: 'a', note: 'b', secret: 1 } }, { k: { id: 'a', note: 'b' } }],
  ['plain values', z.union([z.string(), z.number()]), 4, 4],
  [
    'a choice of objects, which is parsed',
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a'), one: z.string() }),
      z.object({ kind: z.literal('b') }),
    ]),
    { kind: 'a', one: '1', secret: 1 },
    { kind: 'a', one: '1' },
  ],
  ['text that the schema changes', z.object({ name: z.string().trim() }), { name: ' a ', secret: 1 }, { name: 'a' }],
])('removes fields that the contract does not name: %s', (_, schema, given, expected) => {
  expect(pruneBy(schema)(given)).toEqual(expected)
})

it('gives the same result as parsing a whole plan', async () => {
  const { lead, organizationId, planId } = await newSample(api)
  const plan = await lead.call(workspaceRoutes.get, { params: { organizationId, planId } })
  expect(pruneBy(workspaceRoutes.get.response)(plan)).toEqual(workspaceRoutes.get.response.parse(plan))
})
