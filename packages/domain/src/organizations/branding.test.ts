import { expect, it } from 'vitest'
import {
  ACCENT_PATTERN,
  accentAtNight,
  contrastOf,
  decideAccent,
  MARK_PATTERN,
  markOf,
  OWN_ACCENT,
  readableAccent,
} from './branding.ts'

it('measures contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it.each([
  [OWN_ACCENT, OWN_ACCENT],
  ['', null],
  ['#00308f', '#00308f'],
  ['#ffcc00', '#8a6e00'],
  ['#ffffff', '#707070'],
])('takes %s, or offers the nearest that is read: %s', (accent, nearest) => {
  const decision = decideAccent(accent)
  expect(decision.ok).toBe(nearest === null || nearest === accent)
  if (nearest === null) return
  expect(readableAccent(accent)).toBe(nearest)
  expect(decideAccent(nearest).ok).toBe(true)
})

it.each(['#000000', '#00308f', OWN_ACCENT, '#8a6e00'])('has a tone of %s that is seen at night', (accent) => {
  expect(contrastOf(accentAtNight(accent), '#111918')).toBeGreaterThanOrEqual(4.5)
})

it.each([
  ['Harbor House', '', 'HH'],
  ['the practice', '', 'TP'],
  ['Ωmega', '', 'Ω'],
  ['Harbor House', 'H1', 'H1'],
])('stands for %s with %j as %s', (name, mark, letters) => {
  expect(markOf({ name, mark })).toBe(letters)
})

it('knows a mark and a color', () => {
  expect(['', 'HH', 'Ñ1', 'ABCD', '<b>'].map((mark) => MARK_PATTERN.test(mark))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(['', '#a1b2c3', '#A1B2C3', 'red', '#fff'].map((accent) => ACCENT_PATTERN.test(accent))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
