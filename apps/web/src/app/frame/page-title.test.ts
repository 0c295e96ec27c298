import { describe, expect, it } from 'vitest'
import { pageTitle } from './page-title.ts'

const called = (path: string) => pageTitle(path)?.message

describe('what a page is called in the list of open tabs', () => {
  it.each([
    ['/', 'Begin'],
    ['/home', 'Home'],
    ['/o/1/c/2', 'Home'],
    ['/o/1/c/2/', 'Home'],
    ['/o/1/c/2/tasks', 'Tasks'],
    ['/o/1/p/2', 'The plan'],
    ['/o/1/p/2/logistics/seating', 'Seats'],
    ['/o/1/p/2/people/4', 'People'],
    ['/o/1/facilities/4', 'Places'],
    ['/nowhere', undefined],
  ])('%s: %s', (path, title) => {
    expect(called(path)).toBe(title)
  })
})
