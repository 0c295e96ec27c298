import { describe, expect, test } from 'vitest'
import { changedFields, mergeDraft } from './draft-merge.ts'

const base = { love: 'a', ask: 'b', days: [1] }

describe('changedFields', () => {
  test.each([
    [{ ...base }, {}],
    [{ ...base, love: 'x' }, { love: 'x' }],
    [{ ...base, days: [1, 2] }, { days: [1, 2] }],
    [{ ...base, days: [1] }, {}],
  ])('%j', (value, expected) => {
    expect(changedFields(base, value)).toEqual(expected)
  })
})

describe('mergeDraft', () => {
  test.each([
    ['only I changed it', { love: 'mine' }, base, { ...base, love: 'mine' }, []],
    [
      'only they changed something else',
      { love: 'mine' },
      { ...base, ask: 'theirs' },
      { love: 'mine', ask: 'theirs', days: [1] },
      [],
    ],
    ['we both wrote the same', { love: 'same' }, { ...base, love: 'same' }, { ...base, love: 'same' }, []],
    ['we both wrote differently', { love: 'mine' }, { ...base, love: 'theirs' }, { ...base, love: 'mine' }, ['love']],
  ])('%s', (_, mine, theirs, value, conflicts) => {
    expect(mergeDraft(base, mine, theirs)).toEqual({ value, conflicts })
  })
})
