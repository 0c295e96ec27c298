import { expect, test } from 'vitest'
import { afterTasks } from './after-tasks.ts'
import type { MeetingResult, OutcomeDecision } from './outcome.ts'

const support = ['family_support', 'therapy_person']
test.each<[MeetingResult, OutcomeDecision, string[]]>([
  ['held', 'declined', ['check_2h', 'check_24h', 'standing_offer', 'check_72h', 'check_7d', ...support]],
  ['waited_then_held', 'accepted_now', ['arrival_call', 'trust_repair', 'presence', ...support]],
  [
    'held',
    'accepted_delayed',
    ['bed_for_day', 'witness', 'first_morning_call', 'arrival_call', 'trust_repair', ...support],
  ],
  ['held', 'undecided', ['check_2h', 'check_24h', 'standing_offer', 'check_72h', 'check_7d', ...support]],
  ['held', 'too_early', support],
  ['stopped_medical', 'no_decision_asked', ['after_stop_call', 'critical_incident', ...support]],
  ['person_absent', 'no_decision_asked', support],
])('%s, %s', (meetingResult, decision, expected) => {
  expect(afterTasks({ meetingResult, decision }).map(({ code }) => code)).toEqual(expected)
})

test('schedules checks two hours and one, three and seven days after a no (F33)', () => {
  const checks = afterTasks({ meetingResult: 'held', decision: 'declined' }).filter(({ code }) =>
    code.startsWith('check_'),
  )
  expect(checks.map(({ inHours }) => inHours)).toEqual([2, 24, 72, 168])
})

test('asks each participant for a commitment after a yes', () => {
  const own = afterTasks({ meetingResult: 'held', decision: 'accepted_now' }).filter(({ each }) => each)
  expect(own.map(({ code }) => code)).toEqual(['trust_repair', 'presence'])
})

test('puts the call on the first morning, and the call from the place, on the day that was agreed', () => {
  const dated = afterTasks({ meetingResult: 'held', decision: 'accepted_delayed' }).filter(
    ({ onAgreedDay }) => onAgreedDay,
  )
  expect(dated.map(({ code }) => code)).toEqual(['first_morning_call', 'arrival_call'])
})
