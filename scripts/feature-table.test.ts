import { expect, it } from 'vitest'
import { featureOf, namesOf, SIDES } from './feature-table.ts'

it.each(SIDES)('$side has no feature by another name (npm run features)', (side) => {
  const names = namesOf(side)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => featureOf(name) === undefined)).toEqual([])
})
