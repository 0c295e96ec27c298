import { describe, expect, test } from 'vitest'
import { decideSpeakingOrder } from './speaking-order.ts'
import { countWords, spokenMinutes } from './spoken-length.ts'
import { missingParts, REQUIRED_PARTS, STATEMENT_PARTS, type StatementPart } from './statement-parts.ts'

describe('spoken length', () => {
  test.each([
    ['', 0],
    ['  \n — … ', 0],
    ['I love you', 3],
    ['mother-in-law’s house', 2],
    ['¿Vienes hoy, Sam?', 3],
    ['at 8:30 on May 3', 6],
    ['Я тебя люблю', 3],
  ])('%j has %i words', (words, count) => {
    expect(countWords(words)).toBe(count)
  })

  test.each([
    [0, 0],
    [130, 1],
    [200, 1.5],
    [800, 6.2],
  ])('%i words take %d minutes', (words, minutes) => {
    expect(spokenMinutes(words)).toBe(minutes)
  })
})

test('counts a required part as missing until it has text', () => {
  const empty = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ' '])) as Record<StatementPart, string>
  expect(missingParts(empty)).toEqual([...REQUIRED_PARTS])
  expect(missingParts({ ...empty, love: 'The lake', hope: 'Spring' })).toEqual(['whatISaw', 'effect', 'ask', 'support'])
})

test.each([
  [['a', 'b'], undefined],
  [[], undefined],
  [['a', 'a'], 'speaks_once'],
  [['a', 'away'], 'speaker_attends'],
  [['letter'], undefined],
])('the order %j: %s', (order, rule) => {
  const people = [
    { id: 'a', attendance: 'in_person' },
    { id: 'b', attendance: 'remote_video' },
    { id: 'letter', attendance: 'letter_read_by' },
    { id: 'away', attendance: 'not_attending' },
  ] as const
  const decision = decideSpeakingOrder(order, people)
  expect(decision.ok ? undefined : decision.refusal.rule).toBe(rule)
})
