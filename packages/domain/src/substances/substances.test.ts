import { describe, expect, test } from 'vitest'
import { SUBSTANCES, type Substance } from '../cases/case-vocabulary.ts'
import { recordsOf } from '../content/records.ts'
import { OVERDOSE_STEPS } from './overdose-steps.ts'
import { naloxoneNeed, notesFor, SUBSTANCE_NOTES } from './substance-notes.ts'

test.each(SUBSTANCES)('%s has signs, what to do, withdrawal and detox, each with its source', (substance) => {
  const { tooMuch, thenDo, withdrawal, detox } = SUBSTANCE_NOTES[substance]
  for (const facts of [tooMuch, thenDo, withdrawal, [detox]]) {
    expect(facts.length).toBeGreaterThan(0)
    for (const { says, source } of facts) expect([says.en, says.es, source.ref].every(Boolean)).toBe(true)
  }
})

test.each<[Substance, string]>([
  ['alcohol', 'can_kill'],
  ['sedatives', 'can_kill'],
  ['ghb', 'can_kill'],
  ['opioids', 'hard'],
  ['cannabis', 'rest'],
])('stopping %s: %s', (substance, stopping) => {
  expect(SUBSTANCE_NOTES[substance].stopping).toBe(stopping)
})

test('lists substances whose withdrawal can kill first', () => {
  expect(notesFor(['cannabis', 'opioids', 'alcohol']).map(({ substance }) => substance)).toEqual([
    'alcohol',
    'opioids',
    'cannabis',
  ])
})

describe('naloxone', () => {
  test.each<[Substance[], string]>([
    [[], 'none'],
    [['alcohol', 'cannabis'], 'none'],
    [['stimulants'], 'advised'],
    [['unknown', 'alcohol'], 'advised'],
    [['alcohol', 'opioids'], 'must'],
    [['methadone'], 'must'],
  ])('%j: %s', (substances, expected) => {
    expect(naloxoneNeed(substances)).toBe(expected)
  })
})

test('five steps, in order, as dated content', () => {
  expect(OVERDOSE_STEPS).toHaveLength(5)
  expect(recordsOf(OVERDOSE_STEPS)[3]).toMatchObject({
    key: 'overdose-steps.3.says',
    kind: 'note',
    reviewBy: '2027-05-25',
  })
})
