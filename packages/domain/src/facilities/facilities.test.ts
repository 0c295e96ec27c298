import { describe, expect, test } from 'vitest'
import { boxAround, EDITION_LEVELS, milesBetween, naturalKey, splitLevel } from './facility.ts'
import { judgeLine, type LineProblem, sorted } from './facility-row.ts'
import { isReadingOver } from './import-labels.ts'
import { SERVICE_CATEGORIES } from './service-code.ts'
import { categoryOf, SERVICE_CODES, serviceName } from './service-codes.ts'

const place = {
  name1: 'Harbor Light',
  street1: '1 Pier Road',
  city: 'Columbus',
  state: 'OH',
  zip: '43215',
  phone: '614-555-0100',
  latitude: '39.96',
  longitude: '-83.00',
}

describe('service codes', () => {
  test('every code is there once, in a known group, with a name in both languages', () => {
    expect(new Set(SERVICE_CODES.map(({ code }) => code)).size).toBe(SERVICE_CODES.length)
    expect(SERVICE_CODES.length).toBeGreaterThan(180)
    for (const { category, name } of SERVICE_CODES) {
      expect(SERVICE_CATEGORIES).toContain(category)
      expect(name.en && name.es).toBeTruthy()
    }
  })
  test.each([
    ['DT', 'TC'],
    ['MD', 'PAY'],
    ['F17', 'LANG'],
    ['N4', 'LANG'],
    ['PIEC', 'ASM'],
    ['ZZZ', undefined],
  ])('%s belongs to %s', (code, category) => expect(categoryOf(code)).toBe(category))
  test('shows an unknown code as it is', () => expect(serviceName('F99').es).toBe('F99'))
  test('separates payers, languages and groups from services', () =>
    expect(sorted(['DT', 'MD', 'SP', 'VET', 'DT', 'F17'])).toEqual({
      codes: ['DT'],
      payers: ['MD'],
      languages: ['F17', 'SP'],
      specialGroups: ['VET'],
    }))
})

describe('judgeLine', () => {
  test.each<[LineProblem[], Record<string, unknown>]>([
    [['no_name'], { name1: '' }],
    [['no_zip'], { zip: '' }],
    [['no_zip'], { zip: null }],
    [['bad_zip'], { zip: '4321' }],
    [['bad_zip'], { zip: 'Ohio' }],
    [['bad_zip'], { zip: {} }],
    [['bad_coordinates'], { latitude: '' }],
    [['bad_coordinates'], { latitude: '91' }],
    [['bad_coordinates'], { longitude: -181 }],
    [['bad_coordinates'], { longitude: 'west' }],
    [['bad_coordinates'], { latitude: 'Infinity' }],
    [['bad_coordinates'], { latitude: true }],
    [['wrong_type', 'no_name'], { name1: ['Harbor'] }],
    [['wrong_type'], { phone: {} }],
    [['too_long'], { city: 'x'.repeat(101) }],
    [['formula'], { name1: '=HYPERLINK("http://x")' }],
    [['formula'], { city: '@SUM(A1)' }],
    [['formula'], { phone: '=1+1' }],
    [['unreadable'], { city: 'a\u0000b' }],
    [['unreadable'], { street1: '\ud800' }],
    [['no_name', 'no_zip', 'bad_coordinates'], { name1: ' ', zip: undefined, latitude: null }],
  ])('%j: %j', (problems, change) => {
    const judged = judgeLine({ fields: { ...place, ...change }, codes: [] })
    expect(judged.ok ? [] : judged.problems).toEqual(problems)
  })

  test.each([
    ['a phone with a plus', { phone: '+1 614 555 0100' }, { phone: '+1 614 555 0100' }],
    ['a ZIP that a spreadsheet made a number of', { zip: 2134, state: 'MA' }, { zip: '02134' }],
    ['a long ZIP', { zip: '432151234' }, { zip: '43215' }],
    ['two names', { name2: 'Outpatient' }, { name: 'Harbor Light · Outpatient' }],
    ['numbers as coordinates', { latitude: 39.5 }, { latitude: 39.5 }],
    ['a bare web address', { website: 'example.org/x' }, { website: 'https://example.org/x' }],
    ['a link that runs something', { website: 'javascript:alert(1)' }, { website: '' }],
    ['no point on the map', { latitude: '', longitude: null }, { latitude: null, longitude: null }],
    ['the middle of the ocean for no point', { latitude: '0', longitude: 0 }, { latitude: null, longitude: null }],
    [
      'a telephone note that is too long for its field',
      { phone: '207-555-0101; press 2 for intake, then ask for the nurse', intake1: '-' },
      {
        phone: '207-555-0101',
        intakePhone: '',
        notes: '207-555-0101; press 2 for intake, then ask for the nurse',
      },
    ],
    ['silence about a column that is not there', {}, { website: null, notes: null }],
    ['room to spare', { city: '  New \n York ' }, { city: 'New York' }],
  ])('takes %s', (_, change, expected) => {
    const judged = judgeLine({ fields: { ...place, ...change }, codes: ['DT'] })
    expect(judged).toMatchObject({ ok: true, row: { ...expected, codes: ['DT'] } })
  })
})

describe('naturalKey', () => {
  test('ignores case and punctuation', () => {
    const key = naturalKey({ name: 'Harbor-Light, Inc.', street: '1 Pier Rd.', zip: '43215-1234' })
    expect(key).toBe('harbor light inc|1 pier rd|43215')
    expect(naturalKey({ name: 'HARBOR LIGHT INC', street: '1 pier rd', zip: '43215' })).toBe(key)
  })
})

describe('distance', () => {
  const columbus = { latitude: 39.9612, longitude: -82.9988 }
  test.each([
    ['Columbus to Cleveland', columbus, { latitude: 41.4993, longitude: -81.6944 }, 126],
    ['Columbus to itself', columbus, columbus, 0],
    ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 69.1],
  ])('%s', (_, from, to, miles) => {
    expect(Math.abs(milesBetween(from, to) - miles)).toBeLessThan(miles * 0.02 + 0.01)
  })
  test.each([
    [columbus, 50],
    [{ latitude: 64.8, longitude: -147.7 }, 500],
    [{ latitude: 51.9, longitude: 179.9 }, 100],
    [{ latitude: 89.9, longitude: 0 }, 50],
  ])('the box around %j holds all within %i miles', (center, miles) => {
    const box = boxAround(center, miles)
    for (let angle = 0; angle < 360; angle += 15) {
      const rad = (angle * Math.PI) / 180
      const point = {
        latitude: center.latitude + (Math.sin(rad) * miles * 0.999) / 69.1,
        longitude:
          center.longitude + (Math.cos(rad) * miles * 0.99) / (69.1 * Math.cos((center.latitude * Math.PI) / 180)),
      }
      if (milesBetween(center, point) > miles || Math.abs(point.latitude) > 90) continue
      expect(point.latitude).toBeGreaterThanOrEqual(box.south)
      expect(point.latitude).toBeLessThanOrEqual(box.north)
      expect(point.longitude >= box.west || box.west === -180).toBe(true)
      expect(point.longitude <= box.east || box.east === 180).toBe(true)
    }
  })
})

test('levels carry the edition: 0.5 and 3.3 are of edition 3 alone', () => {
  expect(EDITION_LEVELS).toContain('3:3.3')
  expect(EDITION_LEVELS).not.toContain('4:3.3')
  expect(EDITION_LEVELS).toContain('4:RR')
  expect(EDITION_LEVELS).not.toContain('4:not_known')
  expect(splitLevel('3:3.7-WM')).toEqual({ edition: 3, code: '3.7-WM' })
})

test.each([
  ['reading', 331, true],
  ['reading', 329, false],
  ['loading', 3600, false],
  ['checked', 3600, false],
] as const)(
  'an import that is %s and silent for %i s was cut off while it was read: %s',
  (status, seconds, expected) => {
    const now = new Date('2026-11-25T12:00:00Z')
    expect(isReadingOver(status, new Date(now.getTime() - seconds * 1000), now)).toBe(expected)
  },
)
