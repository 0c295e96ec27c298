import { describe, expect, test } from 'vitest'
import { placeholdersOf } from '../text.ts'
import { isOverdue, refuseOverride } from './override.ts'

const standard = { en: '{name} is not sure ({confidence} of 10).', es: '{name} duda ({confidence} de 10).' }
const good = { en: '{confidence} of 10, says {name}.', es: '{confidence} de 10, dice {name}.' }

describe('refuseWording', () => {
  test.each([
    ['other words with the same braces', good, []],
    ['a lost brace', { ...good, es: '{name} duda.' }, ['es placeholder_lost']],
    ['a brace that nothing fills', { ...good, en: `${good.en} {day}` }, ['en placeholder_unknown']],
    ['an exclamation mark', { ...good, es: `¡${good.es}` }, ['es calm']],
    ['a label', { ...good, en: `${good.en} An addict.` }, ['en person_first']],
    ['a label in Spanish', { ...good, es: `${good.es} Una adicta.` }, ['es person_first']],
    ['a number to call', { ...good, en: `${good.en} Call 555-0100.` }, ['en no_number']],
    ['an emergency number', { ...good, es: `${good.es} Llame al 911.` }, ['es no_number']],
    ['the name of a group', { ...good, en: `${good.en} Alcoholics Anonymous` }, []],
    ['several at once', { en: 'Junkies!', es: good.es }, ['en calm', 'en person_first', 'en placeholder_lost']],
  ])('%s', (_, own, expected) => {
    expect(refuseOverride(standard, own).map(({ locale, rule }) => `${locale} ${rule}`)).toEqual(expected)
  })

  test('names the placeholders that a wording must keep', () => {
    expect(refuseOverride(standard, { en: 'Hm.', es: good.es })[0]?.reason.en).toContain('{name}, {confidence}')
  })
})

test('placeholdersOf names each once', () => {
  expect(placeholdersOf('{a} and {b} and {a}')).toEqual(['a', 'b'])
})

test.each([
  ['2026-11-25', '2026-11-24', false],
  ['2026-11-25', '2026-11-25', false],
  ['2026-11-25', '2026-11-26', true],
])('to be reviewed by %s, on %s: overdue %s', (reviewBy, today, expected) => {
  expect(isOverdue(reviewBy, today)).toBe(expected)
})
