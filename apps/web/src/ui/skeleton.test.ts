import { expect, it } from 'vitest'
import { templateOf } from './skeleton.tsx'

it.each([
  ['/home', '', 'home'],
  ['/o/1/c/2', '', 'home'],
  ['/o/1/c/2/more', '', 'list'],
  ['/o/1/c/2/first-call', '', 'question'],
  ['/o/1/p/2', '', 'list'],
  ['/o/1/p/2/people', '', 'list'],
  ['/o/1/p/2/people/about-me', '', 'question'],
  ['/o/1/p/2/risk/questions', '', 'question'],
  ['/o/1/p/2/statements', '', 'list'],
  ['/o/1/p/2/statements/order', '', 'list'],
  ['/o/1/p/2/statements/3', '', 'letter'],
  ['/o/1/p/2/statements/3', '?part=love', 'question'],
] as const)('%s%s looks like a %s', (pathname, search, template) => {
  expect(templateOf(pathname, search)).toBe(template)
})
