import { describe, expect, it } from 'vitest'
import { parentPath } from './back-link.tsx'

const PLACE = { organizationId: '1', caseId: '3', planId: '2' }

describe('the page above a page', () => {
  it.each([
    ['/home', null],
    ['/account', '/home'],
    ['/account/delete', '/account'],
    ['/o/1/c/3', null],
    ['/o/1/c/3/tasks', '/o/1/c/3'],
    ['/o/1/p/2', '/o/1/c/3'],
    ['/o/1/p/2/people', '/o/1/p/2'],
    ['/o/1/p/2/logistics/seating', '/o/1/p/2/logistics'],
    ['/o/1/facilities', '/o/1/p/2/treatment'],
    ['/o/1/facilities/9', '/o/1/facilities'],
  ])('%s: %s', (path, above) => {
    expect(parentPath(path, PLACE)).toBe(above)
  })

  it('is the list of cases for a plan whose case is not known yet', () => {
    expect(parentPath('/o/1/p/2', null)).toBe('/home')
  })
})
