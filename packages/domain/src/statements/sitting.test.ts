import { describe, expect, it } from 'vitest'
import { continuesSitting } from './sitting.ts'

describe('continuesSitting', () => {
  const savedAt = new Date('2026-03-02T18:00:00Z')
  it.each([
    ['a pause of a few seconds', true, '2026-03-02T18:00:04Z', true],
    ['a pause of exactly 15 minutes', true, '2026-03-02T18:15:00Z', true],
    ['a longer pause', true, '2026-03-02T18:15:01Z', false],
    ['after a change of sharing or a lock', false, '2026-03-02T18:00:04Z', false],
  ])('%s', (_, isOpen, now, continues) => {
    expect(continuesSitting({ savedAt, isOpen }, new Date(now))).toBe(continues)
  })
})
