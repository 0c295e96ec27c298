import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstLoad } from './first-load.ts'
import { root } from './root.ts'
import { buildWeb } from './steps/build-web.ts'

const KB = 1024
const load = (chunks: readonly string[]) => firstLoad(join(root, 'apps/web/dist'), ['start', 'public', ...chunks])

// built already where all tests run; then this takes no time
beforeAll(() => buildWeb(), 120_000)

describe('the first load of a public page, without the router and the queries of the app', () => {
  it.each(['welcome', 'sign-in', 'sign-up', 'return', 'reset', 'confirm'])('%s', (page) => {
    const { requests, bytes } = load([`${page}-page`])
    expect(requests).toBeLessThanOrEqual(12)
    // three quarters of it are React
    expect(bytes).toBeLessThan(90 * KB)
  })

  it('an invitation, which asks for more', () => {
    const { requests, bytes } = load(['join-public', 'aside'])
    expect(requests).toBeLessThanOrEqual(13)
    expect(bytes).toBeLessThan(95 * KB)
  })
})

describe('the first load of somebody who is signed in', () => {
  it.each([
    ['home-page', 180],
    ['case-page', 185],
  ])('%s', (page, most) => {
    const { requests, bytes } = load(['app', 'home', page])
    expect(requests).toBeLessThanOrEqual(13)
    expect(bytes).toBeLessThan(most * KB)
  })
})
