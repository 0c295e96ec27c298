import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CASE_PAGES, ORGANIZATION_PAGES, PLAN_PAGES } from './plan-pages.ts'

const router = readFileSync(join(import.meta.dirname, '../src/app/router.tsx'), 'utf8')
const pathsAfter = (before: RegExp): string[] => [...router.matchAll(before)].flatMap(([, path]) => path ?? [])

// pages about one of several have no address of their own here
it('has each page of a plan that the router has', () => {
  const known = pathsAfter(/(?:section|searched)\('\/([^'$]*)'/g)
  expect(known.length).toBeGreaterThan(20)
  expect([...PLAN_PAGES].toSorted()).toEqual(expect.arrayContaining(known.toSorted()))
})

it('has each page of a case that the router has', () => {
  const known = pathsAfter(/'\/o\/\$organizationId\/c\/\$caseId\/?([^'$]*)'/g)
  expect([...CASE_PAGES].toSorted()).toEqual(known.toSorted())
})

it('has each page of an organization that the router has', () => {
  const known = pathsAfter(/'\/o\/\$organizationId(?:\/(?![cp]\/)([^'$]*))?'/g)
  const named = /at\('\/o\/\$organizationId'/.test(router) ? ['', ...known] : known
  expect([...ORGANIZATION_PAGES].toSorted()).toEqual(named.toSorted())
})
