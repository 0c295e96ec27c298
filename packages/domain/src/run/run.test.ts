import { describe, expect, test } from 'vitest'
import { consequencesWithheld } from './consequences-withheld.ts'
import {
  EVENT_KINDS,
  NO_SUBJECT,
  type RunEvent,
  type RunEventKind,
  RUN_EVENT_KINDS,
  wrongSubject,
} from './run-event.ts'
import { conflictsOf, sortEvents, standing } from './run-log.ts'
import { RUN_OF_SHOW } from './run-of-show.ts'
import { mayReadEvent, mayRecord, type Recorder } from './run-recorders.ts'
import { type RunFacts, runStateOf } from './run-state.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 17, minute)).toISOString()
let made = 0
const event = (kind: RunEventKind, minute: number, more: Partial<RunEvent> = {}): RunEvent => ({
  id: String((made += 1)).padStart(4, '0'),
  kind,
  at: at(minute),
  receivedAt: at(minute),
  authorId: 'karen',
  deviceId: 'phone',
  ...NO_SUBJECT,
  text: '',
  ...more,
})
const facts: RunFacts = {
  steps: RUN_OF_SHOW,
  speakers: [
    { participantId: 'rosa', readById: null },
    { participantId: 'ben', readById: null },
  ],
  startedAt: at(0),
  stoppedAt: null,
  endedAt: null,
  consequencesWithheld: false,
}
const state = (events: RunEvent[], more: Partial<RunFacts> = {}) =>
  runStateOf({ ...facts, ...more }, events, new Date(at(30)))

describe('wrongSubject', () => {
  test.each<[RunEventKind, Partial<RunEvent>, string[]]>([
    ['yes', {}, []],
    ['letter_read', {}, ['participantId']],
    ['letter_read', { participantId: 'rosa' }, []],
    ['yes', { consequenceId: 'c' }, ['consequenceId']],
    ['reaction', {}, ['reaction']],
    ['note', {}, ['text']],
    ['note', { text: 'He laughed.', step: 'ask' }, []],
    ['correction', { correctsId: '0001', step: 'ask' }, ['step']],
    ['bargaining_offer', { contingencyId: 'x' }, []],
    ['bargaining_offer', { excuseId: 'x' }, ['excuseId']],
    ['answer_said', {}, ['contingencyId']],
    ['answer_said', { excuseId: 'x' }, []],
    ['answer_said', { contingencyId: 'x' }, []],
    ['answer_said', { contingencyId: 'x', excuseId: 'y' }, ['contingencyId']],
  ])('%s with %j: %j', (kind, more, expected) => {
    expect(wrongSubject(event(kind, 0, more)).map(({ field }) => field)).toEqual(expected)
  })
})

describe('mayRecord', () => {
  const recorder: Recorder = {
    memberId: 'rosa',
    role: 'participant',
    dayRoles: ['greeter'],
    isObserver: false,
    participantId: 'p-rosa',
    readsFor: ['p-aunt'],
    ownConsequenceIds: ['c-rosa'],
  }
  const nothing = { participantId: null, consequenceId: null, correctsAuthorId: null }
  test.each<[string, Partial<Recorder>, RunEventKind, object, boolean]>([
    ['a lead, a step', { role: 'lead' }, 'step_moved', {}, true],
    ['an observer, a no', { isObserver: true }, 'no', {}, true],
    ['a note-taker, a reaction', { dayRoles: ['note_taker'] }, 'reaction', {}, true],
    ['a speaker, a no', {}, 'no', {}, false],
    ['a speaker, their letter', {}, 'letter_read', { participantId: 'p-rosa' }, true],
    ['a speaker, a letter they read for another', {}, 'letter_read', { participantId: 'p-aunt' }, true],
    ['a speaker, another’s letter', {}, 'letter_read', { participantId: 'p-ben' }, false],
    ['a speaker, their consequence', {}, 'consequence_read', { consequenceId: 'c-rosa' }, true],
    ['a speaker, another’s consequence', {}, 'consequence_read', { consequenceId: 'c-ben' }, false],
    ['a speaker, their own slip', {}, 'correction', { correctsAuthorId: 'rosa' }, true],
    ['a speaker, another’s event', {}, 'correction', { correctsAuthorId: 'karen' }, false],
    ['a lead, another’s event', { role: 'lead' }, 'correction', { correctsAuthorId: 'rosa' }, true],
    ['a driver, on the way', { dayRoles: ['transport_lead'] }, 'set_out', {}, true],
    ['a speaker, on the way', {}, 'set_out', {}, false],
    ['a helper, on the way', { role: 'helper', dayRoles: [] }, 'arrived_at_care', {}, true],
    ['a helper with a day role, a no', { role: 'helper', dayRoles: ['chair'] }, 'no', {}, false],
  ])('%s: %s %s', (_name, who, kind, about, expected) => {
    expect(mayRecord({ ...recorder, ...who }, { kind, ...nothing, ...about })).toBe(expected)
  })

  test('lets every role record danger, a pause and a stop', () => {
    const everyone = RUN_EVENT_KINDS.filter((kind) => kind === 'pause' || EVENT_KINDS[kind].phase === 'danger')
    for (const role of ['lead', 'interventionist', 'participant', 'helper'] as const)
      for (const kind of everyone) expect(mayRecord({ ...recorder, role }, { kind, ...nothing })).toBe(true)
  })

  test.each<[Recorder['role'], RunEventKind, boolean]>([
    ['participant', 'no', true],
    ['helper', 'no', false],
    ['helper', 'step_moved', true],
    ['helper', 'set_out', true],
  ])('a %s reads %s: %s', (role, kind, expected) => {
    expect(mayReadEvent({ role, memberId: 'tom' }, { kind, authorId: 'karen' })).toBe(expected)
  })
})

describe('the record', () => {
  test('is ordered by when it happened, then by id, whatever way it came in', () => {
    const events = [event('no', 9), event('asked', 5), event('second_ask', 5)]
    const order = ['asked', 'second_ask', 'no']
    expect(sortEvents(events).map(({ kind }) => kind)).toEqual(order)
    expect(sortEvents(events.toReversed()).map(({ kind }) => kind)).toEqual(order)
  })

  test('does not sort an event with a fast clock before others', () => {
    const ahead = event('pause', 59, { receivedAt: at(3) })
    expect(sortEvents([ahead, event('resumed', 10)]).map(({ kind }) => kind)).toEqual(['pause', 'resumed'])
  })

  test('excludes corrected events, and includes them again when the correction is corrected', () => {
    const yes = event('yes', 5)
    const undo = event('correction', 6, { correctsId: yes.id })
    expect(standing([yes, undo]).map(({ kind }) => kind)).toEqual(['correction'])
    const redo = event('correction', 7, { correctsId: undo.id })
    expect(standing([yes, undo, redo]).map(({ kind }) => kind)).toEqual(['yes', 'correction'])
  })
})

describe('conflictsOf', () => {
  const rosa = { authorId: 'rosa' }
  test.each<[string, RunEvent[], string[]]>([
    ['one heard yes, one no', [event('yes', 5), event('no', 6, rosa)], ['answer.1']],
    ['both heard no', [event('no', 5), event('no', 6, rosa)], []],
    ['one person changed their mind', [event('yes', 5), event('no', 6)], []],
    ['a no, and a yes to the second asking', [event('no', 5), event('second_ask', 6), event('yes', 7, rosa)], []],
    ['the second answer differs', [event('second_ask', 4), event('not_sure', 5), event('no', 6, rosa)], ['answer.1']],
    [
      'two heard different answers, asked once more, and heard the same',
      [event('yes', 5), event('no', 6, rosa), event('second_ask', 7), event('no', 8), event('no', 9, rosa)],
      ['answer.1'],
    ],
    [
      'both recorded the same second asking, one of them after the other had recorded the answer',
      [event('no', 2), event('second_ask', 7), event('yes', 8), event('second_ask', 9, rosa), event('no', 10, rosa)],
      ['answer.2'],
    ],
    [
      'both asked once more',
      [event('no', 5), event('second_ask', 7), event('second_ask', 8, rosa), event('yes', 9), event('no', 10, rosa)],
      ['answer.2'],
    ],
    ['the same time, nearly', [event('asked', 5), event('asked', 8, rosa)], []],
    ['far apart', [event('asked', 5), event('asked', 15, rosa)], ['asked']],
    [
      'two letters at two times',
      [event('letter_read', 5, { participantId: 'a' }), event('letter_read', 15, { ...rosa, participantId: 'b' })],
      [],
    ],
    ['room or house', [event('left_the_room', 5), event('left_the_house', 6, rosa)], ['leaving']],
  ])('%s', (_name, events, expected) => {
    expect(conflictsOf(events).map(({ topic }) => topic)).toEqual(expected)
  })
})

describe('runStateOf', () => {
  test('begins with the welcome, and with the first speaker', () => {
    const { step, next, speaker, nextSpeaker, elapsedMinutes } = state([])
    expect([step?.code, ...next.map(({ code }) => code)]).toEqual(['welcome', 'letters', 'pause'])
    expect([speaker?.participantId, nextSpeaker?.participantId, elapsedMinutes]).toEqual(['rosa', 'ben', 30])
  })

  test('follows the steps of the facilitator and each statement read', () => {
    const now = state([event('step_moved', 3, { step: 'letters' }), event('letter_read', 8, { participantId: 'rosa' })])
    expect([now.step?.code, now.speaker?.participantId, now.nextSpeaker]).toEqual(['letters', 'ben', null])
  })

  const rosaHears = (kind: RunEventKind, minute: number) => event(kind, minute, { authorId: 'rosa' })
  test.each<[string, RunEvent[], string, string[]]>([
    ['no answer', [], 'ask', ['objections', 'after_yes']],
    ['a yes', [event('yes', 5)], 'after_yes', ['close', 'look_after']],
    ['a no', [event('no', 5)], 'after_no', ['close', 'look_after']],
    ['not sure', [event('not_sure', 5)], 'objections', ['after_yes', 'after_no']],
    ['yes, but later', [event('bargaining_offer', 5)], 'objections', ['after_yes', 'after_no']],
    ['an offer after a no', [event('no', 5), event('bargaining_offer', 6)], 'after_no', ['close', 'look_after']],
    ['a no, asked once more', [event('no', 5), event('second_ask', 6)], 'ask', ['objections', 'after_no']],
    [
      'a no, then a yes',
      [event('no', 5), event('second_ask', 6), event('yes', 7)],
      'after_yes',
      ['close', 'look_after'],
    ],
    ['two answers', [event('no', 5), rosaHears('yes', 6)], 'ask', ['objections', 'after_yes']],
    [
      'the same no twice',
      [event('no', 5), event('step_moved', 6, { step: 'close' }), rosaHears('no', 7)],
      'close',
      ['look_after'],
    ],
    [
      'a slip',
      [event('yes', 5, { id: 'tap' }), event('correction', 6, { correctsId: 'tap' })],
      'ask',
      ['objections', 'after_yes'],
    ],
  ])('from the question, with %s', (_name, answers, expected, after) => {
    const { step, next } = state([event('step_moved', 3, { step: 'ask' }), ...answers])
    expect([step?.code, next.map(({ code }) => code)]).toEqual([expected, after])
  })

  test.each([
    ['welcome', 1],
    ['ask', 4],
    ['after_no', 6],
    ['look_after', 8],
  ])('%s is step %s of 8', (step, position) => {
    expect(state([event('step_moved', 3, { step })])).toMatchObject({ position, count: 8 })
  })

  test.each<[string, RunEvent[], Partial<RunFacts>, string]>([
    ['nothing yet', [], {}, 'no_answer_yet'],
    ['a no', [event('no', 5)], {}, 'open'],
    ['a yes', [event('yes', 5)], {}, 'not_a_no'],
    ['a no, then a yes', [event('no', 5), event('second_ask', 6), event('yes', 7)], {}, 'not_a_no'],
    ['two answers', [event('yes', 5), event('no', 6, { authorId: 'rosa' })], {}, 'disputed'],
    ['two answers, the last a yes', [event('no', 5, { authorId: 'rosa' }), event('yes', 6)], {}, 'disputed'],
    [
      'two answers, asked once more, a no',
      [event('yes', 5), event('no', 6, { authorId: 'rosa' }), event('second_ask', 7), event('no', 8)],
      {},
      'open',
    ],
    [
      'two answers at the second asking, then a third',
      [
        event('no', 4),
        event('second_ask', 5),
        event('yes', 6, { authorId: 'rosa' }),
        event('no', 7),
        event('second_ask', 8),
        event('no', 9),
      ],
      {},
      'open',
    ],
    [
      'two answers, one of them corrected',
      [
        event('yes', 5, { id: 'slip', authorId: 'rosa' }),
        event('no', 6),
        event('correction', 7, { correctsId: 'slip' }),
      ],
      {},
      'open',
    ],
    [
      'a no and a stop that was taken back',
      [event('no', 5), event('stop', 6, { id: 'tap' }), event('correction', 6, { correctsId: 'tap' })],
      {},
      'open',
    ],
    ['a no and a concern', [event('no', 5), event('safety_concern', 6)], {}, 'crisis'],
    ['a concern that passed', [event('no', 5), event('safety_concern', 6), event('resumed', 9)], {}, 'open'],
    ['a no and a call for help', [event('no', 5), event('emergency_call', 6), event('resumed', 9)], {}, 'crisis'],
    ['a no and a stop', [event('no', 5), event('stop', 6), event('resumed', 9)], {}, 'crisis'],
    ['a no, stopped on another phone', [event('no', 5)], { stoppedAt: at(7) }, 'crisis'],
    ['a no, and a risk of self-harm', [event('no', 5)], { consequencesWithheld: true }, 'risk'],
    ['a no, on a phone that knows no risk', [event('no', 5)], { consequencesWithheld: null }, 'not_told'],
  ])('consequences with %s: %s', (_name, events, more, expected) => {
    const { consequences } = state(events, more)
    expect(consequences.open ? 'open' : consequences.why).toBe(expected)
  })

  test('counts offers, knows a pause and who is away, and times the response', () => {
    const now = state([
      event('bargaining_offer', 1),
      event('bargaining_offer', 2),
      event('pause', 3),
      event('left_the_room', 4),
      event('safety_concern', 5),
      event('help_arrived', 12),
    ])
    expect(now).toMatchObject({
      bargainingOffers: 2,
      isPaused: true,
      away: 'room',
      isCrisis: true,
      minutesToResponse: 7,
      minutesSinceAlarm: 25,
    })
  })
})

test.each([
  [{}, false],
  [{ self_harm: 'moderate' }, false],
  [{ self_harm: 'high' }, true],
  [{ weapons: 'imminent' }, true],
  [null, false],
] as const)('consequences are held back with %j: %s', (areas, expected) => {
  expect(consequencesWithheld(areas)).toBe(expected)
})
