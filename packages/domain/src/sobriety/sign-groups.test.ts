import { expect, test } from 'vitest'
import { SIGN_GROUPS, signsOf } from './sign-groups.ts'
import { IMPAIRMENT_SIGNS } from './signs.ts'

test('every sign is looked for once', () => {
  const asked = SIGN_GROUPS.flatMap((group) => signsOf(group, []).likely)
  expect(asked.toSorted()).toEqual([...IMPAIRMENT_SIGNS].toSorted())
})

test('what fits a substance comes first, and nothing is left out', () => {
  const { likely, others } = signsOf('speech', ['alcohol'])
  expect(likely).toEqual(['slurred_speech', 'slow_speech', 'loud_voice'])
  expect(others).toEqual(['fast_rambling_talk'])
})
