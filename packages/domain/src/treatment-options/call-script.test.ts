import { expect, test } from 'vitest'
import { type AskedPlace, CALL_QUESTION_CODES, type CallQuestion, openCallQuestions } from './call-script.ts'

const NEW: AskedPlace = { bedHeldUntil: null, criteria: {}, admission: {}, insurance: {} }

test.each<[CallQuestion, Partial<AskedPlace>]>([
  ['bed', { bedHeldUntil: '2026-12-04T21:00:00Z' }],
  ['detox', { criteria: { detox_on_site: { answer: 'no', note: '' } } }],
  ['arrival', { admission: { arrivalRule: 'must_be_sober' } }],
  ['cover', { insurance: { covered: { answer: 'partly' } } }],
  ['share', { insurance: { estimate: '$900' } }],
  ['medicines', { admission: { medicinesAllowed: 'His own' } }],
  ['banned', { admission: { bannedItems: 'Sprays' } }],
])('%s is not asked any more once it has an answer', (code, known) => {
  expect(openCallQuestions({ ...NEW, ...known })).toEqual(CALL_QUESTION_CODES.filter((one) => one !== code))
})

test('what was not asked stays open, and nobody is asked for what they may not read', () => {
  expect(
    openCallQuestions({
      ...NEW,
      criteria: { detox_on_site: { answer: 'not_asked', note: '' } },
      admission: { arrivalRule: 'not_known', medicinesAllowed: '' },
      insurance: null,
    }),
  ).toEqual(['bed', 'detox', 'arrival', 'medicines', 'banned'])
})
