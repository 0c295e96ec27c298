import { expect, test } from 'vitest'
import { PACK_SHEETS, sheetsToPrint } from './pack-sheets.ts'
import { paperOf } from './paper-size.ts'

test.each([
  ['US', 'us_letter'],
  ['MX', 'us_letter'],
  ['DE', 'a4'],
  ['ES', 'a4'],
])('%s prints on %s', (country, paper) => {
  expect(paperOf(country)).toBe(paper)
})

const EMPTY = {
  participants: [],
  consequences: [],
  excuses: [],
  contingencies: [],
  treatmentOptions: [],
  safetyPlan: { person: null },
}
const SPEAKER = { speakingPosition: 1, attendance: 'in_person' }

test('what nobody has written yet is not printed, and what is there is', () => {
  expect(sheetsToPrint(EMPTY)).toEqual([
    'cover',
    'run_sheet',
    'room_sheet',
    'sobriety_check',
    'wait_plan',
    'transport_list',
    'emergency_card',
    'crisis_numbers',
    'event_sheet',
  ])
  const full = {
    participants: [SPEAKER],
    consequences: [{}],
    excuses: [{}],
    contingencies: [{}],
    treatmentOptions: [{ choice: 'chosen' }],
    safetyPlan: { person: {} },
  }
  expect(sheetsToPrint(full)).toEqual(PACK_SHEETS)
})

test('a letter of somebody who does not come, and a place that nobody chose, make no sheet', () => {
  const given = {
    ...EMPTY,
    participants: [{ ...SPEAKER, attendance: 'not_attending' }],
    treatmentOptions: [{ choice: 'none' }],
  }
  expect(sheetsToPrint(given)).toEqual(sheetsToPrint(EMPTY))
})
