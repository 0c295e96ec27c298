import { expect, test } from 'vitest'
import type { FacilityRow } from './facility-row.ts'
import { mergeRows } from './merge-rows.ts'

const row: FacilityRow = {
  name: 'County Services',
  street: '9 Trail',
  city: null,
  state: 'VA',
  zip: '22973',
  phone: '',
  intakePhone: null,
  hotline: null,
  website: null,
  latitude: null,
  longitude: null,
  levels: null,
  notes: null,
  codes: ['MH', 'OP'],
  payers: [],
  languages: null,
  specialGroups: ['VET'],
}

test.each<[string, Partial<FacilityRow>, Partial<FacilityRow>]>([
  ['services of both lines', { codes: ['DT', 'OP'] }, { codes: ['DT', 'MH', 'OP'] }],
  ['payers, languages and groups', { payers: ['MD'], languages: ['SP'] }, { payers: ['MD'], languages: ['SP'] }],
  ['nothing said by the second', { codes: null, specialGroups: null }, { codes: ['MH', 'OP'], specialGroups: ['VET'] }],
  [
    'a gap that the second fills',
    { phone: '555-0100', city: 'Ruckersville' },
    { phone: '555-0100', city: 'Ruckersville' },
  ],
  ['another street in the first words', { street: '9 TRAIL' }, { street: '9 Trail' }],
  ['a point of the second', { latitude: 38.3, longitude: -78.4 }, { latitude: 38.3, longitude: -78.4 }],
  ['levels', { levels: ['4:3.7'] }, { levels: ['4:3.7'] }],
])('keeps %s', (_, second, expected) => {
  expect(mergeRows(row, { ...row, ...second })).toEqual({ ...row, ...expected })
})

test('keeps the point of the first line', () => {
  const first = { ...row, latitude: 38.3, longitude: -78.4 }
  expect(mergeRows(first, { ...row, latitude: 40, longitude: -80 })).toMatchObject({ latitude: 38.3, longitude: -78.4 })
})
