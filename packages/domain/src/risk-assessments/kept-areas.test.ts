import { describe, expect, test } from 'vitest'
import { withCore } from './core-answers.fixture.ts'
import { coreAnsweredAt, dangersSetToUnknown, loweredAreas, withKeptAreas } from './kept-areas.ts'
import { type AreaLevels, CORE_AREAS, overallLevel, unansweredCore } from './risk.ts'

const answer = (level: 'none' | 'high' | 'imminent', answeredAt = '2026-03-10T08:00:00Z') => ({ level, answeredAt })

test('keeps what was said about an area that is left out, so the level does not fall', () => {
  const before = { weapons: answer('imminent'), legal: answer('none') }
  const after = withKeptAreas(before, { legal: answer('high', '2026-03-11T08:00:00Z') })
  expect(after).toEqual({ weapons: before.weapons, legal: answer('high', '2026-03-11T08:00:00Z') })
  expect(withKeptAreas(before, { weapons: answer('none') }).weapons?.level).toBe('none')
})

test.each<[AreaLevels, AreaLevels, string[]]>([
  [{ weapons: 'high' }, { weapons: 'unknown' }, ['weapons']],
  [{ weapons: 'moderate', legal: 'imminent' }, { weapons: 'unknown', legal: 'unknown' }, ['weapons', 'legal']],
  [{ weapons: 'low' }, { weapons: 'unknown' }, []],
  [{ weapons: 'high' }, { weapons: 'none' }, []],
  [{}, { weapons: 'unknown' }, []],
])('%j then %j: set to unknown %j', (before, anew, expected) => {
  expect(dangersSetToUnknown(before, anew)).toEqual(expected)
})

test.each<[AreaLevels, AreaLevels, string[]]>([
  [{ weapons: 'imminent' }, { weapons: 'high' }, ['weapons']],
  [{ weapons: 'high' }, { weapons: 'none' }, ['weapons']],
  [{ weapons: 'high' }, { weapons: 'high' }, []],
  [{ weapons: 'high' }, { weapons: 'imminent' }, []],
  [{ weapons: 'moderate' }, { weapons: 'none' }, []],
])('%j to %j: lowered %j', (before, after, expected) => {
  expect(loweredAreas(before, after)).toEqual(expected)
})

describe('the core areas', () => {
  test('are named while they have no answer', () => {
    expect(unansweredCore({})).toEqual([...CORE_AREAS])
    expect(unansweredCore(withCore({}))).toEqual([])
    expect(unansweredCore({ ...withCore({}), overdose: 'unknown', psychiatric: undefined })).toEqual(['psychiatric'])
    expect(overallLevel(withCore({ overdose: 'unknown' }))).toBe('low')
  })

  test('count as asked again when the last of them was', () => {
    const old = answer('none', '2026-03-01T08:00:00Z')
    expect(coreAnsweredAt({ weapons: answer('none'), overdose: old })).toBe(old.answeredAt)
    expect(coreAnsweredAt({ weapons: answer('none'), legal: old })).toBe('2026-03-10T08:00:00Z')
    expect(coreAnsweredAt({ legal: old })).toBeNull()
  })
})
