import { expect, test } from 'vitest'
import type { ParticipantFacts } from '../plan/plan-facts.ts'
import { decideVote, standingVotes, type VoteFacts, voterIds } from './votes.ts'

const startsAt = '2027-03-02T15:00:00Z'
const met: VoteFacts = { startsAt, isAsked: true, signed: null, now: new Date('2027-03-01T18:00:00Z') }

test.each<[string, Partial<VoteFacts>, string]>([
  ['on the day before', {}, 'yes'],
  ['in the first minute of it', { now: new Date('2027-03-01T03:00:00Z') }, 'yes'],
  ['after the hour of the start, while nobody has begun', { now: new Date('2027-03-02T15:30:00Z') }, 'yes'],
  ['after a no-go, which may still become a go', { signed: 'no_go' }, 'yes'],
  ['a minute too early', { now: new Date('2027-03-01T02:59:00Z') }, 'vote_too_early'],
  ['no day', { startsAt: null }, 'go_needs_day'],
  ['somebody who does not come', { isAsked: false }, 'vote_not_coming'],
  ['after a go', { signed: 'go' }, 'vote_signed'],
])('an answer: %s', (_, change, expected) => {
  const decision = decideVote({ ...met, ...change })
  expect(decision.ok ? 'yes' : decision.refusal.rule).toBe(expected)
})

test.each<[string, Partial<Pick<ParticipantFacts, 'adult' | 'attendance' | 'hasLink'>>, boolean]>([
  ['in the room', {}, true],
  ['from afar', { attendance: 'remote_video' }, true],
  ['whose letter is read by somebody', { attendance: 'letter_read_by' }, false],
  ['who does not come', { attendance: 'not_attending' }, false],
  ['a minor', { adult: false }, false],
  ['without a place of their own in the case', { hasLink: false }, false],
])('who is asked: %s', (_, change, expected) => {
  const one = { id: 'ben', adult: true, attendance: 'in_person' as const, hasLink: true, ...change }
  expect(voterIds([one])).toEqual(expected ? ['ben'] : [])
})

test('of each the newest answer for this very day counts', () => {
  const at = (participantId: string, votedAt: string, result: 'go' | 'no_go', dayStartsAt = startsAt) => ({
    participantId,
    votedAt,
    result,
    dayStartsAt,
  })
  const ben = [at('ben', '2027-03-01T17:00:00Z', 'no_go'), at('ben', '2027-03-01T19:00:00Z', 'go')]
  const moved = at('rosa', '2027-03-01T20:00:00Z', 'no_go', '2027-03-09T15:00:00Z')
  const gone = at('lou', '2027-03-01T20:00:00Z', 'no_go')
  expect(standingVotes([...ben, moved, gone], ['karen', 'ben', 'rosa'], startsAt)).toEqual([ben[1]])
  expect(standingVotes(ben, ['ben'], null)).toEqual([])
})
