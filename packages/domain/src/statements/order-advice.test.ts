import { expect, test } from 'vitest'
import { adviceOn, type Speaker } from './order-advice.ts'

const speaker = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  id: name,
  name,
  relationship: 'friend',
  dayRoles: [],
  attendance: 'in_person',
  readById: null,
  wordCount: 200,
  ...more,
})
const ben = speaker('Ben')

test.each<[string, Speaker[], string[]]>([
  ['a friend first', [ben, speaker('Rosa', { relationship: 'parent' })], []],
  ['a parent first', [speaker('Rosa', { relationship: 'parent' }), ben], ['Rosa speaks first.']],
  ['a parent alone', [speaker('Rosa', { relationship: 'parent' })], []],
  ['the facilitator reads', [ben, speaker('Dana', { dayRoles: ['facilitator'] })], ['Dana leads the room.']],
  [
    'a letter',
    [ben, speaker('Lily', { attendance: 'letter_read_by', readById: 'Ben' })],
    ['Ben reads the letter of Lily.'],
  ],
  ['four minutes', [speaker('Ben', { wordCount: 520 })], ['Ben speaks for about 4 minutes.']],
])('%s', (_, speakers, expected) => {
  const advice = adviceOn(speakers, (id) => id)
  expect(advice.map(({ en }) => `${en.split('. ')[0]}.`)).toEqual(expected)
})
