import { expect, test } from 'vitest'
import { COUNTRIES } from './countries.ts'
import { countryOf, hasEmergencyNumber, lifeNumbersOf } from './country.ts'

test.each<[string, string[]]>([
  ['US', ['en-US']],
  ['MX', ['es-MX', 'en-US']],
  ['GB', ['en', 'en-GB']],
  ['CN', ['zh-Hans-CN']],
  ['US', ['es']],
  ['US', ['es-419']],
  ['US', ['en-ZZ']],
  ['US', []],
])('%s: %j', (country, tags) => {
  expect(countryOf(tags, COUNTRIES)).toBe(country)
})

test('each country stands once, as two capital letters', () => {
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length)
  for (const code of COUNTRIES) expect(code).toMatch(/^[A-Z]{2}$/)
})

test.each([
  [true, ['poison', 'emergency']],
  [false, ['poison']],
  [false, []],
])('has an emergency number: %s, in %j', (expected, kinds) => {
  expect(hasEmergencyNumber(kinds.map((kind) => ({ kind })))).toBe(expected)
})

test.each([
  ['US', ['911', '988']],
  ['CA', ['911', '988']],
  ['GB', ['999', '116 123']],
  ['MX', []],
])('calls in %s: %j', (country, expected) => {
  expect(lifeNumbersOf(country)).toEqual(expected)
})
