import { expect, test } from 'vitest'
import { stageOf } from './outcome-fact.ts'

test.each([
  [0, { meetingResult: 'cancelled_by_family', decision: 'no_decision_asked', admission: null }],
  [0, { meetingResult: 'postponed', decision: 'no_decision_asked', admission: 'admitted' }],
  [1, { meetingResult: 'held', decision: 'declined', admission: null }],
  [1, { meetingResult: 'stopped_medical', decision: 'no_decision_asked', admission: null }],
  [1, { meetingResult: 'held', decision: 'conditional', admission: 'no_show' }],
  [2, { meetingResult: 'waited_then_held', decision: 'accepted_delayed', admission: 'turned_away' }],
  [2, { meetingResult: 'held', decision: 'accepted_other_help', admission: 'too_early' }],
  [3, { meetingResult: 'held', decision: 'accepted_now', admission: 'left_early' }],
  [3, { meetingResult: 'held', decision: 'declined', admission: 'admitted' }],
] as const)('%i for %j', (stage, outcome) => {
  expect(stageOf(outcome)).toBe(stage)
})
