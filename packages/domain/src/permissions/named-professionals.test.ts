import { describe, expect, it } from 'vitest'
import { isNamedProfessional } from './named-professionals.ts'

const NOON = Date.parse('2026-05-04T12:00:00Z')
const at = (minutes: number) => new Date(NOON + minutes * 60_000)

describe('isNamedProfessional', () => {
  it.each([
    ['was there when it was given', 'interventionist', 5, [], true],
    ['joined in that moment', 'interventionist', 0, [], true],
    ['came later', 'interventionist', -5, [], false],
    ['came later, and the author said yes', 'interventionist', -5, ['karen'], true],
    ['came later, and somebody else said yes', 'interventionist', -5, ['rosa'], false],
    ['leads the case', 'lead', 5, [], false],
    ['was named, and is no professional here', 'participant', 5, ['karen'], false],
  ] as const)('of somebody who %s', (_, role, minutes, namedBy, expected) => {
    const reader = { role, joinedAt: NOON, namedBy: new Set<string>(namedBy) }
    expect(isNamedProfessional(reader, { authorId: 'karen', givenAt: at(minutes) })).toBe(expected)
  })

  it('is nobody of what has no author or was given to nobody', () => {
    const reader = {
      role: 'interventionist',
      joinedAt: NOON,
      namedBy: new Set<string>(),
    } as const
    expect(isNamedProfessional(reader, { authorId: null, givenAt: at(5) })).toBe(false)
    expect(isNamedProfessional(reader, { authorId: 'karen', givenAt: null })).toBe(false)
  })
})
