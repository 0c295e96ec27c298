import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstLoad } from './first-load.ts'
import { root } from './root.ts'
import { buildWeb } from './steps/build-web.ts'

const KB = 1024

// built already where all tests run; then this takes no time
beforeAll(() => buildWeb(), 120_000)

describe('the first load of a door', () => {
  it.each(['welcome-page', 'sign-in-page'])('%s takes few requests, and no more script than now', (page) => {
    const { requests, bytes } = firstLoad(join(root, 'apps/web/dist'), [page, 'public'])
    expect(requests).toBeLessThanOrEqual(12)
    // two thirds of it are React and the router
    expect(bytes).toBeLessThan(148 * KB)
  })
})
