import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DESCRIBED, DESCRIPTIONS } from '@holdfast/contracts/descriptions/describe-field'
import { EXAMPLES } from '@holdfast/contracts/examples/examples'
import { isNone, type Route } from '@holdfast/contracts/route'
import { TAGS } from '@holdfast/contracts/tags'

const folder = join(import.meta.dirname, '../../../../../packages/contracts/src')
const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'))
const contracts = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>))
const routes = contracts
  .flatMap((contract) => Object.entries(contract))
  .filter(([name, value]) => name.endsWith('Routes') && typeof value === 'object')
  .flatMap(([, group]) => Object.values(group as Record<string, Route>))
const takesJson = ({ body, takes }: Route) => !isNone(body) && takes === 'application/json'

it('names each operation once, by feature and verb', () => {
  const ids = routes.map(({ operationId }) => operationId)
  expect(ids.filter((id) => !/^[a-z]+[A-Za-z]*\.[a-z][A-Za-z]*$/.test(id))).toEqual([])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

it('puts each feature into one group, and has no group without an operation', () => {
  const features = TAGS.flatMap((tag) => tag.features as readonly string[])
  expect(new Set(features).size).toBe(features.length)
  expect(new Set(routes.map(({ operationId }) => operationId.split('.')[0]))).toEqual(new Set(features))
})

it('has a short summary for each operation', () => {
  for (const { summary, operationId } of routes) expect(summary, operationId).toMatch(/^[A-Z][^.:;]{3,59}$/)
})

it('describes each field once', () => {
  expect(Object.keys(DESCRIPTIONS)).toHaveLength(DESCRIBED)
})

describe('examples', () => {
  it.each(routes.filter(takesJson).map((route) => [route.operationId, route] as const))(
    '%s',
    (operationId, { body }) => {
      expect(EXAMPLES, 'has no example').toHaveProperty([operationId])
      expect(body.safeParse(EXAMPLES[operationId]).error?.issues ?? []).toEqual([])
    },
  )

  it('exist for writes alone', () => {
    const writes = new Set(routes.filter(takesJson).map(({ operationId }) => operationId))
    expect(Object.keys(EXAMPLES).filter((operationId) => !writes.has(operationId))).toEqual([])
  })
})
