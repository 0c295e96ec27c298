import { expect, it } from 'vitest'
import { ACCESS_SCOPES, SERVICE_SCOPES, scopeFor } from './scopes.ts'

it.each([
  ['plans', 'GET', 'plans:read'],
  ['plans', 'PATCH', 'plans:write'],
  ['imports', 'POST', 'imports:write'],
  ['outcomes', 'GET', 'outcomes:read'],
  // the outcome report has nothing to change
  ['outcomes', 'POST', null],
  [null, 'GET', null],
] as const)('asks in the area %s for a %s for %s', (area, method, scope) => {
  expect(scopeFor(area, method)).toBe(scope)
})

it('gives a service nothing by which cases, plans or people are read', () => {
  const kept = ACCESS_SCOPES.filter((scope) => !(SERVICE_SCOPES as readonly string[]).includes(scope))
  expect(kept.map((scope) => scope.split(':')[0])).toEqual(expect.arrayContaining(['cases', 'plans', 'organizations']))
  expect(SERVICE_SCOPES.some((scope) => /^(cases|plans|organizations):/.test(scope))).toBe(false)
})
