import { expect, test } from 'vitest'
import { type EndedMeeting, endedInNo, keptConsequences } from './kept-consequences.ts'

const outcome = (change: Partial<NonNullable<EndedMeeting>> = {}): EndedMeeting => ({
  meetingResult: 'held',
  decision: 'declined',
  followThrough: null,
  admission: null,
  ...change,
})

test.each<[string, EndedMeeting, boolean]>([
  ['declined', outcome(), true],
  ['left open', outcome({ decision: 'undecided' }), true],
  ['under a condition', outcome({ decision: 'conditional' }), true],
  ['accepted', outcome({ decision: 'accepted_now' }), false],
  ['accepted for later', outcome({ decision: 'accepted_delayed' }), false],
  ['promised and not followed', outcome({ decision: 'accepted_now', followThrough: 'promised_not_followed' }), true],
  ['accepted, and did not come', outcome({ decision: 'accepted_now', admission: 'no_show' }), true],
  ['accepted, and left before the end', outcome({ decision: 'accepted_now', admission: 'left_early' }), true],
  ['left the room early', outcome({ meetingResult: 'person_left_early', decision: 'no_decision_asked' }), true],
  ['left the room early with a yes', outcome({ meetingResult: 'person_left_early', decision: 'accepted_now' }), false],
  ['unable to decide', outcome({ decision: 'unable' }), false],
  ['too early to say', outcome({ decision: 'too_early' }), false],
  ['never came', outcome({ meetingResult: 'person_absent', decision: 'no_decision_asked' }), false],
  ['not recorded', null, false],
])('a no: %s', (_name, ended, expected) => {
  expect(endedInNo(ended)).toBe(expected)
})

const READ = ['read']
const AGREED = ['read', 'agreed']
test.each<[string, EndedMeeting, readonly string[], boolean, string[]]>([
  ['those that were read', outcome(), READ, false, READ],
  ['all that were agreed where none was noted as read', outcome(), [], false, AGREED],
  ['none where danger kept them closed', outcome(), [], true, []],
  ['none after a yes, whatever was read', outcome({ decision: 'accepted_now' }), READ, false, []],
  [
    'the read ones after a promise that was not followed',
    outcome({ decision: 'accepted_now', admission: 'no_show' }),
    READ,
    false,
    READ,
  ],
  ['none after a stop', outcome({ meetingResult: 'stopped_safety', decision: 'declined' }), [], false, []],
  [
    'the read ones after a stop',
    outcome({ meetingResult: 'stopped_safety', decision: 'no_decision_asked' }),
    READ,
    false,
    READ,
  ],
  [
    'none where nobody was there',
    outcome({ meetingResult: 'person_absent', decision: 'no_decision_asked' }),
    [],
    false,
    [],
  ],
  ['the read ones before an outcome is recorded', null, READ, false, READ],
  ['none before an outcome is recorded', null, [], false, []],
])('follows %s', (_name, ended, readIds, withheld, expected) => {
  const kept = keptConsequences({ outcome: ended, readIds, agreedIds: AGREED, withheld })
  expect([...kept]).toEqual(expected)
})
