import { describe, expect, test } from 'vitest'
import type { ContentRecord } from './records.ts'
import { effectiveRecord, type Revision, stillFits } from './effective.ts'

const standard = { en: 'Wait for {name}.', es: 'Espere a {name}.' }
const own = { en: 'Please wait for {name}.', es: 'Por favor, espere a {name}.' }
const record: ContentRecord = {
  key: 'guide.wait',
  kind: 'guide',
  text: standard,
  asOf: '2026-11-25',
  reviewBy: '2027-05-25',
  source: { ref: 'docs/practice.md 7.2', standing: 'guidance' },
}
const revision = (change: Partial<Revision>): Revision => ({
  action: 'overridden',
  own,
  source: 'Our clinicians',
  asOf: '2027-01-01',
  reviewBy: '2028-01-01',
  standard,
  ...change,
})

describe('effectiveRecord', () => {
  test.each<[string, Revision | undefined, string, object]>([
    ['untouched', undefined, '2027-01-01', { own: null, reviewBy: '2027-05-25', overdue: false }],
    ['untouched and late', undefined, '2027-05-26', { own: null, overdue: true, standardChanged: false }],
    ['overridden', revision({}), '2027-06-01', { own, reviewBy: '2028-01-01', overdue: false }],
    ['reworded and late', revision({}), '2028-01-02', { own, overdue: true, standardChanged: false }],
    [
      'reviewed',
      revision({ action: 'reviewed', own: null }),
      '2027-06-01',
      { own: null, asOf: '2027-01-01', overdue: false },
    ],
    [
      'restored',
      revision({ action: 'restored', own: null }),
      '2027-06-01',
      { own: null, asOf: '2026-11-25', overdue: true },
    ],
    [
      'reworded from another standard',
      revision({ standard: { ...standard, en: 'Wait.' } }),
      '2027-06-01',
      { own, standardChanged: true, overdue: true },
    ],
  ])('%s', (_, given, today, expected) => {
    expect(effectiveRecord(record, given, today)).toMatchObject(expected)
  })
})

test.each([
  [own, true],
  [{ ...own, es: 'Espere.' }, false],
  [{ ...own, en: 'Wait for {name} until {time}.' }, false],
])('stillFits %o: %s', (words, expected) => {
  expect(stillFits(standard, words)).toBe(expected)
})
