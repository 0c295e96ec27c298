import { expect, test } from 'vitest'
import { countScreenings, type ReadScreening, type ScreeningCounts } from './screening-counts.ts'

const said = (level: 'clear' | 'caution' | 'danger'): ReadScreening => ({ level, passed: false })

test.each<[string, ReadScreening[], Partial<ScreeningCounts>]>([
  ['nobody is asked', [], { asked: 0, yes: 0, no: 0, passed: 0, open: 0 }],
  ['nobody has answered, or not to this reader', [null, null], { asked: 2, yes: 0, no: 0, open: 2 }],
  ['a caution and a danger are a yes', [said('caution'), said('danger'), said('clear')], { yes: 2, no: 1, open: 0 }],
  ['who would rather not say has not said no', [{ level: 'clear', passed: true }, null], { no: 0, passed: 1, open: 1 }],
])('%s', (_, people, counts) => {
  expect(countScreenings(people)).toMatchObject(counts)
})
