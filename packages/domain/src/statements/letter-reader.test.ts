import { expect, test } from 'vitest'
import { decideRelease, decideWriteInName, readerWithWords } from './letter-reader.ts'

test.each([
  ['the reader whom they were given to', 'letter_read_by', 'ben', 'ben', 'ben'],
  ['nobody while they were given to nobody', 'letter_read_by', 'ben', null, null],
  ['nobody after another reader was chosen', 'letter_read_by', 'rosa', 'ben', null],
  ['nobody while the author comes', 'in_person', 'ben', 'ben', null],
  ['nobody without a reader', 'letter_read_by', null, null, null],
])('the words may be read by %s', (_, attendance, readById, releasedToId, expected) => {
  expect(readerWithWords({ attendance, readById, releasedToId })).toBe(expected)
})

test.each([
  ['letter_read_by', 'ben', 'given'],
  ['letter_read_by', null, 'letter_without_reader'],
  ['in_person', 'ben', 'letter_without_reader'],
])('words of a letter %s, read by %s: %s', (attendance, readById, expected) => {
  const decision = decideRelease({ attendance, readById })
  expect(decision.ok ? 'given' : decision.refusal.rule).toBe(expected)
})

test.each([
  [false, false, 'written'],
  [true, false, 'writes_themselves'],
  [false, true, 'has_own_words'],
])('with a link: %s, with words of somebody else: %s: %s', (hasLink, hasOtherWords, expected) => {
  const decision = decideWriteInName({ hasLink, hasOtherWords })
  expect(decision.ok ? 'written' : decision.refusal.rule).toBe(expected)
})
