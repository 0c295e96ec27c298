import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstLoad, firstPages } from './first-load.ts'
import { root } from './root.ts'
import { buildWeb } from './steps/build-web.ts'

const KB = 1024
const dist = join(root, 'apps/web/dist')
const IN_CASE = '/o/:organizationId/c/:caseId'
const IN_PLAN = '/o/:organizationId/p/:planId'

// built already where all tests run; then this takes no time
beforeAll(() => buildWeb(), 120_000)

describe('the first load of a public page, without the router and the queries of the app', () => {
  it.each(['/', '/sign-in', '/sign-up', '/return', '/reset', '/confirm'])('%s', (path) => {
    const { requests, bytes } = firstLoad(dist, path)
    expect(requests).toBeLessThanOrEqual(6)
    // three quarters of it are React
    expect(bytes).toBeLessThan(90 * KB)
  })

  it('an invitation, which asks for more', () => {
    const { requests, bytes } = firstLoad(dist, '/join')
    expect(requests).toBeLessThanOrEqual(8)
    expect(bytes).toBeLessThan(96 * KB)
  })
})

describe('the first load of somebody who is signed in', () => {
  it.each(['/home', IN_CASE, `${IN_PLAN}/statements/:statementId`])('%s', (path) => {
    const { requests, bytes } = firstLoad(dist, path)
    expect(requests).toBeLessThanOrEqual(10)
    // in the language that needs most
    expect(bytes).toBeLessThan(180 * KB)
  })

  it('any other page', () => {
    for (const { path } of firstPages(dist)) expect(firstLoad(dist, path).requests, path).toBeLessThanOrEqual(18)
  })
})

it('asks the API before anything else has come', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const [, first = ''] = /<script async type="module"[^>]* src="([^"]+)"/.exec(html) ?? []
  expect(readFileSync(join(dist, first), 'utf8')).not.toMatch(/from\s*"\.\//)
})

it('is known of every page', () => {
  const router = readFileSync(join(root, 'apps/web/src/app/router.tsx'), 'utf8')
  const pages = [...router.matchAll(/import\('\.\.\/pages\/[^']+-page\.tsx'\)/g)].length
  // the page for an address that is none has no address
  const { length: known } = firstPages(dist).filter(
    ({ path }) => path.startsWith('/o/') || path.split('/').length === 2,
  )
  expect(known).toBeGreaterThanOrEqual(pages - 1)
})
