import { globSync, readFileSync } from 'node:fs'
import { PLAN_STEPS } from '@holdfast/domain/plan/plan-status'
import { isLabeled, isVerb } from '@holdfast/domain/history/change-labels'
import { describe, expect, test } from 'vitest'

// what belongs to an organization as a whole, or to one person's safety, is never in the history of a case
const ELSEWHERE = ['organization', 'facility', 'facility_import', 'content', 'crisis_contact', 'safety_screening']

const features = new URL('..', import.meta.url)
const changes = globSync('*/*.ts', { cwd: features })
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, features), 'utf8').matchAll(/recordChange\(([^;]*?)\}\)/gs)])
  .map(([, call = '']) => ({
    actions: [...(/action:([^,]*)/.exec(call)?.[1] ?? '').matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(
      ([, name = '']) => name,
    ),
    resource: /resource: '([^']+)'/.exec(call)?.[1] ?? '',
  }))
  .filter(({ actions: [first = ''] }) => !ELSEWHERE.includes(first.slice(0, first.indexOf('.'))))

describe('the history of a case has words for every change that is recorded', () => {
  test('of what', () => {
    const named = changes.map(({ resource }) => resource).filter((resource) => resource !== '')
    expect(named.length).toBeGreaterThan(80)
    expect([...new Set(named)].filter((resource) => !isLabeled(resource))).toEqual([])
  })

  test('and what happened to it', () => {
    const actions = [...changes.flatMap((one) => one.actions), ...Object.keys(PLAN_STEPS).map((step) => `plan.${step}`)]
    expect(actions.length).toBeGreaterThan(80)
    expect([...new Set(actions)].filter((action) => !isVerb(action))).toEqual([])
  })
})
