import { expect, test } from 'vitest'
import { askedAlone, type AskedAlone, type AskedAloneCounts } from './asked-alone.ts'

const said = (level: 'clear' | 'caution' | 'danger'): AskedAlone => ({ level, passed: false })

test.each<[string, AskedAlone[], Partial<AskedAloneCounts>]>([
  ['nobody is asked', [], { asked: 0, yes: 0, no: 0, passed: 0, open: 0 }],
  ['nobody has answered, or not to this reader', [null, null], { asked: 2, yes: 0, no: 0, open: 2 }],
  ['a caution and a danger are a yes', [said('caution'), said('danger'), said('clear')], { yes: 2, no: 1, open: 0 }],
  ['who would rather not say has not said no', [{ level: 'clear', passed: true }, null], { no: 0, passed: 1, open: 1 }],
])('%s', (_, people, counts) => {
  expect(askedAlone(people)).toMatchObject(counts)
})
