import { expect, test } from 'vitest'
import { readPhone } from './phone-cell.ts'

test.each<[string, string, string]>([
  ['(207) 555-0101', '(207) 555-0101', ''],
  ['+1 207 555 0101', '+1 207 555 0101', ''],
  ['1-800-555-0101 ext. 12', '1-800-555-0101 ext. 12', ''],
  ['207-555-0101 or 207-555-0102', '207-555-0101 or 207-555-0102', ''],
  ['-', '', ''],
  ['–', '', ''],
  ['207-555-0101; press 2 for intake, then ask for the nurse', '207-555-0101', 'whole'],
  ['Call the county office first, then 207.555.0101 x204 at any hour', '207.555.0101 x204', 'whole'],
  ['Ask the county office for the number of the evening service', '', 'whole'],
])('%j is %j, with a note: %j', (cell, phone, note) => {
  expect(readPhone(cell)).toEqual({ phone, note: note === 'whole' ? cell : '' })
})
