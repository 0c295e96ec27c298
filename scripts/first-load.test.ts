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
  it.each(['/', '/sign-in', '/sign-up', '/reset', '/confirm'])('%s', (path) => {
    const { requests, bytes } = firstLoad(dist, path)
    expect(requests).toBeLessThanOrEqual(4)
    // three quarters of it are React
    expect(bytes).toBeLessThan(91 * KB)
  })

  it.each([
    ['/return', 4, 90],
    ['/disclosure', 6, 96],
    ['/join', 7, 99],
  ])('%s, which asks for more', (path, files, most) => {
    const { requests, bytes } = firstLoad(dist, path)
    expect(requests).toBeLessThanOrEqual(files)
    expect(bytes).toBeLessThan(most * KB)
  })
})

describe('the first load of somebody who is signed in', () => {
  it.each([
    ['/home', 180],
    [IN_CASE, 180],
    [`${IN_PLAN}/statements/:statementId`, 183],
  ])('%s', (path, most) => {
    const { requests, bytes } = firstLoad(dist, path)
    expect(requests).toBeLessThanOrEqual(8)
    // in the language that needs most
    expect(bytes).toBeLessThan(most * KB)
  })

  it('any other page in at most twelve files', () => {
    for (const { path } of firstPages(dist)) {
      const { requests, bytes } = firstLoad(dist, path)
      expect(requests, path).toBeLessThanOrEqual(12)
      expect(bytes, path).toBeLessThan(325 * KB)
    }
  })
})

it('asks the API from within the page, before any file has come', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const [, first = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
  expect(first).toContain('/plans/')
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('href='))
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
