import { expect, test } from 'vitest'
import type { Told } from './publish.ts'
import { reportOf } from './report.ts'

const told = (count: number, yes: number | null): Told => ({ planned: null, count, yes, admitted: null })
const line = (categories: readonly string[], count: number, yes: number | null = null) => ({
  categories,
  ...told(count, yes),
})
const total: Told = { planned: 240, count: 214, yes: 131, admitted: 60 }
const care = {
  dimension: 'care.180',
  lines: [line(['not_asked'], 15), line(['in_care'], 30), line(['not_in_care', 'not_known'], 15)],
}

test('begins with a sentence, in each language', () => {
  const [first, second, third] = reportOf({ total, tables: [care], trend: [] }).sentences
  expect(first?.en).toBe('Of 214 meetings held, 131 ended with a yes (61%, 55–67%).')
  expect(first?.es).toBe('De 214 reuniones celebradas, 131 terminaron con un sí (61\u00a0%, 55–67\u00a0%).')
  expect(second?.en).toBe('Of 240 plans made, 214 became a meeting.')
  expect(third?.en).toContain('30 of 45 people were in care. About 15 more nobody has asked yet')
})

test('counts whom nobody asked about in no share of those in care', () => {
  const step = reportOf({ total, tables: [care], trend: [] }).steps.find((one) => one.step === 'care_180')
  expect(step).toMatchObject({ count: 30, of: 45, ofPlanned: { percent: 13 }, ofHeld: { percent: 15 } })
})

test('says that one line is higher only where the ranges do not overlap', () => {
  const says = (lines: ReturnType<typeof line>[], dimension = 'rehearsal') =>
    reportOf({ total, tables: [{ dimension, lines }], trend: [] }).tables[0]?.says?.en ?? null
  expect(says([line(['yes'], 100, 70), line(['no'], 100, 30)])).toMatch(
    /“Practiced” \(70%\) than “Not practiced” \(30%\)/,
  )
  expect(says([line(['yes'], 100, 55), line(['no'], 100, 50)])).toBe(
    'The ranges overlap. Nothing here is shown to work better.',
  )
  expect(says([line(['all_held'], 40), line(['some_slipped'], 20)], 'limits')).toBeNull()
})

test('lists the lines of a table in the order of their categories, and what was put together last', () => {
  const lines = [line(['moderate', 'high'], 30, 11), line(['not_assessed'], 30, 15), line(['low'], 30, 15)]
  const [table] = reportOf({ total, tables: [{ dimension: 'risk', lines }], trend: [] }).tables
  expect(table?.lines.map(({ label }) => label.en)).toEqual(['Low', 'Not assessed', 'Together: Moderate, High'])
})
