import { expect, test } from 'vitest'
import { EDITION_LEVELS } from './facility.ts'
import { SETTING_CODES, settingsOfLevel } from './level-settings.ts'

test.each([
  ['4:1.5', 'OP', 'RES'],
  ['3:2-WM', 'OD', 'RD'],
  ['4:3.5', 'RL', 'HIT'],
  ['3:3.7-WM', 'HID', 'OP'],
  ['4:4.0', 'HI', 'RES'],
  ['4:RR', 'HH', 'ORT'],
])('%s is given where a place says %s, not where it says %s', (level, given, other) => {
  expect(settingsOfLevel(level)).toContain(given)
  expect(settingsOfLevel(level)).not.toContain(other)
})

test('every level has a setting', () => {
  for (const level of EDITION_LEVELS)
    expect(settingsOfLevel(level).some((one) => SETTING_CODES.includes(one))).toBe(true)
})
