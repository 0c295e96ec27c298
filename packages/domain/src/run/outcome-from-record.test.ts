import { expect, test } from 'vitest'
import { NO_SUBJECT, type RunEvent, type RunEventKind } from './run-event.ts'
import { outcomeFromRecord } from './outcome-from-record.ts'

const at = (minute: number) => new Date(Date.UTC(2027, 2, 1, 15, minute)).toISOString()
const recorded = (...kinds: (RunEventKind | Partial<RunEvent>)[]): RunEvent[] =>
  kinds.map((one, index) => ({
    id: `e${index}`,
    kind: 'note',
    at: at(index),
    receivedAt: at(index),
    authorId: 'dana',
    deviceId: 'phone',
    text: '',
    ...NO_SUBJECT,
    ...(typeof one === 'string' ? { kind: one } : one),
  }))

test.each<[string, RunEvent[], object]>([
  ['nothing', [], { meetingResult: null, decision: null, reactions: [], admission: null, setOutAt: null }],
  ['a no', recorded('asked', 'no'), { decision: 'declined', meetingResult: null }],
  ['the last answer counts', recorded('no', 'second_ask', 'yes'), { decision: 'accepted_now' }],
  ['not sure', recorded('not_sure'), { decision: 'undecided' }],
  ['a slip that was taken back', recorded('yes', { kind: 'correction', correctsId: 'e0' }), { decision: null }],
  [
    'left before any answer',
    recorded('left_the_house'),
    { meetingResult: 'person_left_early', reactions: ['leaving'] },
  ],
  ['left and came back', recorded('left_the_house', 'came_back'), { meetingResult: null, reactions: ['leaving'] }],
  ['left after the answer', recorded('no', 'left_the_house'), { meetingResult: null, decision: 'declined' }],
  [
    'how they reacted, each once',
    recorded('bargaining_offer', 'bargaining_offer', { kind: 'reaction', reaction: 'tears' }),
    { reactions: ['tears', 'bargaining'] },
  ],
  [
    'the way into care',
    recorded('yes', 'set_out', 'arrived_at_care', 'admission_confirmed'),
    { admission: 'admitted', setOutAt: at(1), arrivedAt: at(2), admittedAt: at(3), consentWithdrawnAt: null },
  ],
  [
    'a way that they no longer wanted',
    recorded('yes', 'set_out', 'travel_consent_withdrawn'),
    { admission: null, consentWithdrawnAt: at(2) },
  ],
])('%s', (_, events, expected) => {
  expect(outcomeFromRecord(events)).toMatchObject(expected)
})
