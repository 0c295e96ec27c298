import { describe, expect, it } from 'vitest'
import { createIntents } from './idempotency.ts'

function newDesk() {
  const desk = { clock: 0, made: 0 }
  const intents = createIntents(
    () => desk.clock,
    () => `key-${(desk.made += 1)}`,
  )
  return { desk, ...intents }
}

describe('the key of a wish', () => {
  it('stays the same while nobody answered, and is new after the answer', () => {
    const { keyOf, answered } = newDesk()
    expect([keyOf('add Rosa'), keyOf('add Rosa'), keyOf('add Ben')]).toEqual(['key-1', 'key-1', 'key-2'])
    answered('add Rosa')
    expect(keyOf('add Rosa')).toBe('key-3')
    expect(keyOf('add Ben')).toBe('key-2')
  })

  it('is new after five minutes: the same words are then a new wish', () => {
    const { desk, keyOf } = newDesk()
    keyOf('check')
    desk.clock = 5 * 60_000
    expect(keyOf('check')).toBe('key-2')
  })
})
