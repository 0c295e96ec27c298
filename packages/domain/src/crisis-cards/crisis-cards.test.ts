import { expect, test } from 'vitest'
import { recordsOf } from '../content/records.ts'
import { CRISIS_CARDS } from './crisis-cards.ts'

test('gives each card a unique code, what to do, what not to do, and a source', () => {
  expect(new Set(CRISIS_CARDS.map(({ code }) => code)).size).toBe(CRISIS_CARDS.length)
  for (const { code, todo, leave, source } of CRISIS_CARDS)
    expect([todo.length > 3, leave.length > 0, source.ref !== ''], code).toEqual([true, true, true])
})

test('has eight offers of psychological first aid (docs/practice.md 9.5)', () => {
  expect(CRISIS_CARDS.find(({ code }) => code === 'first_aid')?.todo).toHaveLength(8)
})

test('makes every sentence a record that an organization can override', () => {
  const keys = recordsOf(CRISIS_CARDS).map(({ key }) => key)
  expect(keys).toContain('crisis-cards.dying.todo.1')
  expect(new Set(keys).size).toBe(keys.length)
})
