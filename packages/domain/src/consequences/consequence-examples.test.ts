import { describe, expect, test } from 'vitest'
import { RELATIONSHIPS } from '../cases/case-vocabulary.ts'
import { CONSEQUENCE_CATEGORIES } from './consequence.ts'
import { CONSEQUENCE_EXAMPLES, examplesFor } from './consequence-examples.ts'

test('25 examples cover every category', () => {
  const examples = Object.values(CONSEQUENCE_EXAMPLES)
  expect(examples).toHaveLength(25)
  expect(new Set(examples.map(({ category }) => category))).toEqual(new Set(CONSEQUENCE_CATEGORIES))
})

test.each(Object.entries(CONSEQUENCE_EXAMPLES))(
  '%s says all that a consequence needs, in both languages',
  (_, example) => {
    const { iWill, removesOrProtects, liftedWhen, standingOffer } = example
    for (const text of [iWill, removesOrProtects, liftedWhen, standingOffer]) expect(text.en && text.es).toBeTruthy()
    expect(iWill.en.split(/\s+/).length).toBeLessThanOrEqual(40)
  },
)

describe('examplesFor', () => {
  test.each(RELATIONSHIPS)('a %s finds at least eight', (relationship) => {
    expect(examplesFor(relationship, null).length).toBeGreaterThanOrEqual(8)
  })
  test.each([
    ['friend', 'children', []],
    ['spouse', 'children', ['sober_visits', 'not_alone']],
    ['employer', 'work_cover', ['no_cover', 'family_business']],
    ['friend', 'work_cover', ['no_cover']],
  ] as const)('%s, %s: %j', (relationship, category, codes) => {
    expect(examplesFor(relationship, category).map(([code]) => code)).toEqual(codes)
  })
})
