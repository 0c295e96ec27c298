import { describe, expect, test } from 'vitest'
import { bestOption, type PollAnswer, standingOf } from './date-poll.ts'

const day = (id: string, answers: Record<string, PollAnswer>, startsAt = `2027-03-0${id}T15:00:00Z`) => ({
  id,
  startsAt,
  answers,
})
const NEEDED = ['Dana', 'Ben']

describe('bestOption', () => {
  test.each([
    ['nobody has answered', [day('1', {}), day('2', {})], null],
    [
      'the facilitator cannot on the day that all others like',
      [day('1', { Dana: 'no', Ben: 'yes', Rosa: 'yes' }), day('2', { Dana: 'yes', Ben: 'yes', Rosa: 'no' })],
      '2',
    ],
    ['someone who is needed cannot at all', [day('1', { Dana: 'no' }), day('2', { Dana: 'no', Rosa: 'yes' })], null],
    [
      'gladly counts more than if need be',
      [day('1', { Dana: 'if_need_be', Ben: 'yes' }), day('2', { Dana: 'yes', Ben: 'yes' })],
      '2',
    ],
    [
      'a day on which nobody is missing comes first',
      [day('1', { Dana: 'yes', Ben: 'yes', Rosa: 'no' }), day('2', { Dana: 'yes', Ben: 'if_need_be', Rosa: 'yes' })],
      '2',
    ],
    [
      'whoever is needed and has not said holds a day back',
      [day('1', { Dana: 'yes' }), day('2', { Dana: 'if_need_be', Ben: 'if_need_be' })],
      '2',
    ],
    ['the earlier of two alike', [day('2', { Dana: 'yes', Ben: 'yes' }), day('1', { Dana: 'yes', Ben: 'yes' })], '1'],
  ] as const)('%s', (_, options, expected) => {
    expect(bestOption(options, NEEDED)).toBe(expected)
  })
})

test('lists who is needed and cannot come, and who has not answered', () => {
  expect(standingOf(day('1', { Dana: 'no', Rosa: 'yes', Tom: 'if_need_be' }), NEEDED)).toEqual({
    optionId: '1',
    yes: 1,
    ifNeedBe: 1,
    no: 1,
    missing: ['Dana'],
    open: ['Ben'],
  })
})
