import { describe, expect, it } from 'vitest'
import { createIdempotencyKeyCache } from './idempotency.ts'

function createHarness() {
  const harness = { clock: 0, made: 0 }
  const intents = createIdempotencyKeyCache(
    () => harness.clock,
    () => `key-${(harness.made += 1)}`,
  )
  return { harness, ...intents }
}

describe('the idempotency key of a request', () => {
  it('stays the same while nobody answered, and is new after the answer', () => {
    const { keyOf, release } = createHarness()
    expect([keyOf('add Rosa'), keyOf('add Rosa'), keyOf('add Ben')]).toEqual(['key-1', 'key-1', 'key-2'])
    release('add Rosa')
    expect(keyOf('add Rosa')).toBe('key-3')
    expect(keyOf('add Ben')).toBe('key-2')
  })

  it('is new after five minutes: the same body is then a new request', () => {
    const { harness, keyOf } = createHarness()
    keyOf('check')
    harness.clock = 5 * 60_000
    expect(keyOf('check')).toBe('key-2')
  })
})
