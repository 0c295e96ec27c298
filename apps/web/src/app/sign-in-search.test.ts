import { expect, test } from 'vitest'
import { signInSearchIn, signInSearchOf } from './sign-in-search.ts'

test.each([
  [{ from: '/o/1/p/2/people' }, { from: '/o/1/p/2/people' }],
  [
    { from: '/o/1/p/2/people', ended: true },
    { from: '/o/1/p/2/people', ended: true },
  ],
  [{ from: '/sign-in' }, {}],
  [{ from: '/sign-in?from=/sign-in' }, {}],
  [{ from: '/sign-in-help' }, { from: '/sign-in-help' }],
  [{ from: '//example.org' }, {}],
  [{ from: '/\\example.org' }, {}],
  [{ from: 'https://example.org' }, {}],
  [{ from: 5, ended: 'yes' }, {}],
  [{}, {}],
])('%j is read as %j', (given, expected) => {
  expect(signInSearchOf(given)).toEqual(expected)
})

test('an address as it stands is read the same way', () => {
  expect(signInSearchIn('?from=%2Fo%2F1%2Fp%2F2%2Fpeople&ended=true')).toEqual({ from: '/o/1/p/2/people', ended: true })
  expect(signInSearchIn('')).toEqual({})
})
