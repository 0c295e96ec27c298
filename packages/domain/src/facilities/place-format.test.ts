import { expect, it } from 'vitest'
import { distanceIn, placeLine, unitOf } from './place-format.ts'

it.each([
  ['US', 'mile', '6.2', '62'],
  ['GB', 'mile', '6.2', '62'],
  ['CA', 'kilometer', '10', '100'],
  ['MX', 'kilometer', '10', '100'],
])('measures in %s in %ss', (country, unit, near, far) => {
  expect(unitOf(country)).toBe(unit)
  expect([distanceIn(country, 6.21), distanceIn(country, 62.1)]).toEqual([near, far])
})

it.each([
  ['US', 'Portland, ME 04101'],
  ['CA', 'Portland, ME 04101'],
  ['GB', 'Portland, 04101'],
])('writes a place as in %s', (country, line) => {
  expect(placeLine({ city: 'Portland', state: 'ME', zip: '04101' }, country)).toBe(line)
})
