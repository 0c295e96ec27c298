import { expect, test } from 'vitest'
import { decidePastMeeting, type PastMeeting } from './past-meeting.ts'

const told: PastMeeting = {
  status: 'ready',
  checkedAt: '2027-03-01T14:50:00Z',
  beganAt: '2027-03-01T15:00:00Z',
  endedAt: '2027-03-01T16:20:00Z',
  observerId: 'rosa',
  confirmedById: 'ben',
  now: new Date('2027-03-02T09:00:00Z'),
}

test.each<[string, Partial<PastMeeting>, string]>([
  ['all of it is told', {}, 'kept'],
  ['the plan was never locked', { status: 'drafting' }, 'wrong_status'],
  ['it is over already', { status: 'concluded' }, 'wrong_status'],
  ['it has not ended', { endedAt: '2027-03-02T09:30:00Z' }, 'past_meeting_in_the_past'],
  ['it began before the check', { checkedAt: '2027-03-01T15:10:00Z' }, 'past_meeting_in_order'],
  ['it ended before it began', { endedAt: '2027-03-01T14:55:00Z' }, 'past_meeting_in_order'],
  ['one adult did both', { confirmedById: 'rosa' }, 'past_meeting_two_adults'],
  ['the check was long before', { checkedAt: '2027-03-01T14:20:00Z' }, 'past_meeting_check_too_old'],
])('%s', (_, change, expected) => {
  const decision = decidePastMeeting({ ...told, ...change })
  const why = decision.ok
    ? 'kept'
    : decision.refusal.reason === 'rule'
      ? decision.refusal.rule
      : decision.refusal.reason
  expect(why).toBe(expected)
})
