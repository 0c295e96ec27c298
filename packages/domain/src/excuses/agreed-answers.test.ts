import { describe, expect, it, test } from 'vitest'
import { catalogEntry } from '../contingencies/catalog.ts'
import { agreedAnswers, type Answering, FITTING, fits, type PreparedAnswers, SAME_SENTENCE } from './agreed-answers.ts'
import { EXCUSE_CATALOG, excuseEntry } from './excuse-catalog.ts'

const contingency = (code: string, text: string, trigger = code) => ({
  id: code,
  code,
  trigger,
  text,
  ownerId: 'Dana',
  rehearsed: false,
})
const excuse = (code: string | null, answer: string, said = String(code)) => ({
  id: said,
  code,
  said,
  answer,
  ownerId: 'Ben',
  rehearsed: false,
})

test.each<[string, PreparedAnswers, string[], string[]]>([
  [
    'the same words for the same sentence',
    { contingencies: [contingency('C12', 'Thank you.')], excuses: [excuse('quit_own', ' thank you')] },
    ['Thank you.'],
    [],
  ],
  [
    'other words for the same sentence',
    { contingencies: [contingency('C12', 'Thank you.')], excuses: [excuse('quit_own', 'No, today.')] },
    ['Thank you.'],
    ['No, today.'],
  ],
  [
    'an excuse alone',
    { contingencies: [contingency('C12', ' ')], excuses: [excuse('quit_own', 'No, today.')] },
    ['No, today.'],
    [],
  ],
  [
    'words of force beside an answer',
    { contingencies: [contingency('C12', 'We lock the door.')], excuses: [excuse('quit_own', 'Today.')] },
    ['Today.'],
    [],
  ],
  [
    'the same sentence in the family’s own words',
    {
      contingencies: [],
      excuses: [excuse(null, 'Eat first.', 'I am hungry'), excuse(null, 'Later.', '“I am hungry.”')],
    },
    ['Eat first.'],
    ['Later.'],
  ],
  [
    'different sentences',
    { contingencies: [contingency('C12', 'Thank you.')], excuses: [excuse('work', 'It is arranged.')] },
    ['Thank you.', 'It is arranged.'],
    [],
  ],
])('%s', (_, prepared, shown, others) => {
  const agreed = agreedAnswers(prepared)
  expect(agreed.map(({ text }) => text)).toEqual(shown)
  expect(agreed.flatMap((one) => one.others.map(({ text }) => text))).toEqual(others)
})

describe('the catalogs', () => {
  it.each(Object.entries(SAME_SENTENCE))('answer %s and %s alike, in every language', (code, excuseCode) => {
    const { key: _, ...answer } = catalogEntry(code)?.text ?? { key: '' }
    expect(excuseEntry(excuseCode)?.answer).toMatchObject(answer)
    expect(Object.keys(answer)).toEqual(['en', 'es'])
  })

  it('have one place for each excuse: after an offer, or after an objection', () => {
    const excuses = [...FITTING.bargaining_offer, ...FITTING.objection].filter((code) => !/^C\d/.test(code))
    expect(excuses.toSorted()).toEqual(EXCUSE_CATALOG.map(({ code }) => code).toSorted())
  })
})

test.each<[Answering, (string | null)[], boolean]>([
  ['bargaining_offer', ['C11', 'next_week'], true],
  ['bargaining_offer', ['C14'], false],
  ['bargaining_offer', ['work'], false],
  ['bargaining_offer', ['C6'], false],
  ['bargaining_offer', [null], true],
  ['objection', ['C14', 'hypocrites'], true],
  ['objection', ['next_week'], false],
  ['objection', [null], true],
])('after %s, an answer to %j: %s', (answering, codes, expected) => {
  expect(fits(answering, { codes })).toBe(expected)
})
