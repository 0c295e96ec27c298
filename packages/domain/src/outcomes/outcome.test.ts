import { describe, expect, test } from 'vitest'
import { DECLINE_REASON_CATALOG, REASON_GROUPS } from './decline-reasons.ts'
import {
  DECISIONS,
  DECLINE_REASONS,
  decideOutcome,
  MEETING_RESULTS,
  isNo,
  type OutcomeFacts,
  tookPlace,
} from './outcome.ts'

const declined: OutcomeFacts = {
  meetingResult: 'held',
  decision: 'declined',
  decisionOn: null,
  reasonsDeclined: [],
  goals: {},
}
const fear = { reason: 'fear_of_withdrawal', source: 'said_by_person' } as const

describe('decideOutcome', () => {
  test.each<[string, Partial<OutcomeFacts>, string]>([
    ['a no without any reason', {}, 'ok'],
    ['a no with a reason', { reasonsDeclined: [fear] }, 'ok'],
    ['a no, too early to say', { goals: { recognize: 'too_early', envision: 'too_early', accept: 'too_early' } }, 'ok'],
    ['a yes', { decision: 'accepted_now', goals: { accept: 'yes' } }, 'ok'],
    ['a yes after a wait', { meetingResult: 'waited_then_held', decision: 'accepted_now' }, 'ok'],
    ['a no from someone who left', { meetingResult: 'person_left_early' }, 'ok'],
    ['stopped before the question', { meetingResult: 'stopped_medical', decision: 'no_decision_asked' }, 'ok'],
    ['a no without a meeting', { meetingResult: 'person_absent' }, 'decision_needs_meeting'],
    [
      'a yes without a meeting',
      { meetingResult: 'cancelled_by_family', decision: 'accepted_now' },
      'decision_needs_meeting',
    ],
    ['called off', { meetingResult: 'cancelled_safety', decision: 'no_decision_asked' }, 'ok'],
    ['in hospital on the day', { meetingResult: 'postponed', decision: 'unable' }, 'ok'],
    ['later, without a day', { decision: 'accepted_delayed' }, 'delay_needs_date'],
    ['later, with a day', { decision: 'accepted_delayed', decisionOn: '2026-03-12', reasonsDeclined: [fear] }, 'ok'],
    ['a yes with reasons against it', { decision: 'accepted_now', reasonsDeclined: [fear] }, 'yes_has_no_reasons'],
    ['a reason twice', { reasonsDeclined: [fear, { ...fear, source: 'guessed' }] }, 'reason_named_twice'],
    ['a no that reached the third goal', { goals: { accept: 'yes' } }, 'accept_matches_decision'],
    [
      'a yes that missed the third goal',
      { decision: 'accepted_now', goals: { accept: 'no' } },
      'accept_matches_decision',
    ],
    ['a promise that was not followed', { decision: 'conditional', followThrough: 'promised_not_followed' }, 'ok'],
    ['a no has no promise to break', { followThrough: 'promised_not_followed' }, 'promise_needs_yes'],
    [
      'taken in, and yet the promise not followed',
      { decision: 'accepted_now', followThrough: 'promised_not_followed', admission: 'admitted' },
      'follow_matches_admission',
    ],
    ['a no that led to care days later', { admission: 'admitted', admittedAt: '2026-03-09T10:00:00Z' }, 'ok'],
    [
      'at the place before setting out',
      { decision: 'accepted_now', setOutAt: '2026-03-01T12:00:00Z', arrivedAt: '2026-03-01T11:00:00Z' },
      'way_in_order',
    ],
    ['too early to say anything', { decision: 'too_early', followThrough: 'too_early', admission: 'too_early' }, 'ok'],
    ['other help, third goal partly', { decision: 'accepted_other_help', goals: { accept: 'partly' } }, 'ok'],
  ])('%s: %s', (_name, change, expected) => {
    const decision = decideOutcome({ ...declined, ...change })
    expect(decision.ok ? 'ok' : decision.refusal.rule).toBe(expected)
  })

  test('accepts some decision for every way in which a meeting ends', () => {
    for (const meetingResult of MEETING_RESULTS)
      expect(
        DECISIONS.some(
          (decision) => decideOutcome({ ...declined, meetingResult, decision, decisionOn: '2026-03-12' }).ok,
        ),
      ).toBe(true)
  })

  test('accepts neither yes nor no without a meeting', () => {
    for (const meetingResult of MEETING_RESULTS.filter((one) => !tookPlace(one)))
      for (const decision of ['accepted_now', 'accepted_other_help', 'declined', 'undecided'] as const)
        expect(decideOutcome({ ...declined, meetingResult, decision }).ok).toBe(false)
  })
})

describe('isNo', () => {
  test.each([
    ['accepted_now', false],
    ['accepted_delayed', false],
    ['accepted_other_help', false],
    ['conditional', true],
    ['declined', true],
    ['undecided', true],
    ['no_decision_asked', true],
    ['unable', true],
    ['too_early', true],
  ] as const)('%s: %s', (decision, expected) => {
    expect(isNo({ decision })).toBe(expected)
  })
})

test('has reasons in every group', () => {
  const used = new Set(DECLINE_REASONS.map((reason) => DECLINE_REASON_CATALOG[reason].group))
  expect([...used].toSorted()).toEqual(Object.keys(REASON_GROUPS).toSorted())
})
