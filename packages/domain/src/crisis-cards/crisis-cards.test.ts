import { expect, test } from 'vitest'
import { recordsOf } from '../content/records.ts'
import { CRISIS_CARDS } from './crisis-cards.ts'

test('each card has a code of its own, something to do, something to leave, and its source', () => {
  expect(new Set(CRISIS_CARDS.map(({ code }) => code)).size).toBe(CRISIS_CARDS.length)
  for (const { code, todo, leave, source } of CRISIS_CARDS)
    expect([todo.length > 3, leave.length > 0, source.ref !== ''], code).toEqual([true, true, true])
})

test('first aid for the soul makes eight offers (docs/practice.md 9.5)', () => {
  expect(CRISIS_CARDS.find(({ code }) => code === 'first_aid')?.todo).toHaveLength(8)
})

test('every sentence is a record that an organization can word differently', () => {
  const keys = recordsOf(CRISIS_CARDS).map(({ key }) => key)
  expect(keys).toContain('crisis-cards.dying.todo.1')
  expect(new Set(keys).size).toBe(keys.length)
})
