import { expect, test } from 'vitest'
import { nameOfTable } from '../content/content.ts'
import { CONTENT_TABLES } from '../plan/content-registry.ts'
import type { ReadinessRule } from '../plan/finding.ts'
import { kindOf } from './kind-of-rule.ts'

const RULES = CONTENT_TABLES.filter((table) => nameOfTable(table) === 'readiness').flatMap((table) =>
  Object.entries(table as Record<string, ReadinessRule>).map(([rule, { section }]) => [rule, section] as const),
)

test('there are rules', () => {
  expect(RULES.length).toBeGreaterThan(100)
})

test.each(RULES)('%s is mended by a task of the path', (rule, section) => {
  expect(kindOf({ rule, section })).toBeDefined()
})
