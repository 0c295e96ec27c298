import { describe, expect, test } from 'vitest'
import { CONSEQUENCE_EXAMPLES } from './consequence-examples.ts'
import { HAZARDS, type Hazard } from './hazard.ts'
import { HAZARD_RULES, hazardsIn, openHazards } from './hazards.ts'

const words = (iWill: string, standingOffer = '') => ({
  category: 'money' as const,
  iWill,
  standingOffer,
  ends: [],
})
const codes = (iWill: string, standingOffer = ''): Hazard[] =>
  hazardsIn(words(iWill, standingOffer)).map(({ code }) => code)
const each = (which: 'flags' | 'passes') =>
  HAZARDS.flatMap((code) => HAZARD_RULES[code][which].map((text) => [code, text] as const))

test.each(each('flags'))('%s: finds %j', (code, text) => expect(codes(text)).toContain(code))
test.each(each('passes'))('%s: lets %j pass', (code, text) => expect(codes(text)).not.toContain(code))

test.each(HAZARDS)('%s says why and what is safer, in both languages', (code) => {
  const { name, why, safer } = HAZARD_RULES[code]
  for (const text of [name, why, safer]) expect(text.en && text.es && text.key).toBeTruthy()
})

test.each(Object.entries(CONSEQUENCE_EXAMPLES))('the example %s is never refused', (_, example) => {
  for (const locale of ['en', 'es'] as const) {
    const found = hazardsIn({
      category: example.category,
      iWill: example.iWill[locale],
      standingOffer: example.standingOffer[locale],
      ends: example.ends,
    })
    const expected = example.needsReview ? ['review'] : []
    expect(
      found.map(({ action }) => action),
      example.iWill[locale],
    ).toEqual(expected)
  }
})

test('accepts a consequence when the standing offer removes the danger', () => {
  expect(codes('I will no longer pick you up from bars.')).toEqual(['ride_home'])
  expect(codes('I will no longer pick you up from bars.', 'I pay for a taxi home at any hour.')).toEqual([])
})

describe('cut off at risk', () => {
  const risk = (level: 'low' | 'moderate' | 'high', area: 'overdose' | 'self_harm' | 'medical' = 'overdose') => ({
    assessedAt: '2027-02-28T12:00:00Z',
    level,
    areas: { [area]: level },
    reassessBy: null,
    mitigations: [],
    mitigationSignedBy: null,
    mitigationConfirmedBy: null,
  })
  const rent = { ...words('I will stop paying the rent after July.'), ends: ['rent'] as const }
  test.each([
    ['at a low risk', rent, risk('low'), []],
    ['at a moderate risk', rent, risk('moderate'), ['cut_off_at_risk']],
    ['at a high risk of suicide', rent, risk('high', 'self_harm'), ['cut_off_at_risk']],
    ['at another high risk', rent, risk('high', 'medical'), []],
    ['where it only ends cash', words('I will not lend cash.'), risk('high'), []],
    ['with a check-in', { ...rent, standingOffer: 'I call you every day at noon.' }, risk('high'), []],
    ['con alguien que llama', { ...rent, standingOffer: 'Te llamo cada día.' }, risk('high'), []],
    ['for a reader who may not know it', rent, null, []],
  ] as const)('%s', (_, given, known, expected) => {
    expect(hazardsIn(given, known).map(({ code }) => code)).toEqual(expected)
  })
})

test('accepts a signature for a wording that needs review, and never for a refused one', () => {
  const found = hazardsIn(words('I will no longer pick you up. I will sell your truck.'))
  expect(openHazards(found, ['ride_home', 'property'])).toEqual([{ code: 'property', action: 'refuse' }])
  expect(openHazards(found, []).map(({ code }) => code)).toEqual(['property', 'ride_home'])
})
