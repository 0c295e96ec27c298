import { describe, expect, it, test } from 'vitest'
import { emptyPlan } from './empty-plan.fixture.ts'
import { pathInput } from './path.fixture.ts'
import { pathOf } from './path.ts'
import { type Change, first, NOW, who } from '../plan/ready-plan.fixture.ts'
import { HOUR } from '../shared/time.ts'

const ENDED = '2027-03-01T09:00:00Z'
const atTheDoor: Change = (plan) => {
  plan.status = 'ready'
  plan.logistics.startsAt = new Date(NOW.getTime() + HOUR).toISOString()
  // asked again on the day
  if (plan.risk) Object.assign(plan.risk, { assessedAt: NOW.toISOString() })
}

describe('the one task that is offered', () => {
  const kindFor = (given: Parameters<typeof pathInput>[0]) => pathOf(pathInput(given)).now?.kind

  it.each<[string, Parameters<typeof pathInput>[0], string | undefined]>([
    [
      'danger comes first, whatever else is open',
      {
        change: (plan) => {
          plan.risk = null
          first(plan.statements).wordCount = 0
        },
        members: [],
      },
      'risk',
    ],
    [
      'a lead is not led to what the professional answers',
      {
        change: (plan) => {
          plan.risk = null
          first(plan.statements).wordCount = 0
        },
      },
      'letter',
    ],
    ['the professional is', { role: 'interventionist', change: (plan) => (plan.risk = null) }, 'risk'],
    ['one’s own letter', { change: (plan) => (first(plan.statements).wordCount = 0) }, 'letter'],
    ['nothing for whoever is ready', { role: 'participant' }, undefined],
    ['a plan with everything is locked', {}, 'lock'],
    [
      'an answer that only they can give',
      {
        role: 'participant',
        change: (plan) => {
          delete first(plan.consequences).stances.Ben
        },
      },
      'stance',
    ],
    [
      'recommended things come before locking, days ahead',
      {
        change: (plan) => {
          plan.rehearsals = []
          plan.choice = null
          plan.logistics.startsAt = '2027-03-05T15:00:00Z'
          plan.logistics.backupStartsAt = '2027-03-08T15:00:00Z'
          Object.assign(first(plan.treatmentOptions), {
            bedHeldUntil: '2027-03-09T15:00:00Z',
            insuranceVerifiedOn: '2027-03-01',
          })
        },
      },
      'approach',
    ],
    ['locking comes first when the day is near', { change: (plan) => (plan.rehearsals = []) }, 'lock'],
    ['the meeting, for everybody', { role: 'helper', change: (plan) => (plan.status = 'under_way') }, 'meeting'],
    [
      'how it ended, on the same evening',
      { change: (plan) => (plan.status = 'concluded'), day: { endedAt: ENDED } },
      'outcome',
    ],
    [
      'nothing more on that evening',
      {
        role: 'participant',
        change: (plan) => (plan.status = 'concluded'),
        day: { endedAt: ENDED, outcomeRecorded: true },
      },
      undefined,
    ],
    [
      'looking back, two days later',
      {
        role: 'participant',
        change: (plan) => (plan.status = 'concluded'),
        day: { endedAt: '2027-02-27T11:00:00Z', outcomeRecorded: true },
      },
      'account',
    ],
    [
      'no account that nobody asked for yet',
      {
        role: 'participant',
        change: (plan) => (plan.status = 'concluded'),
        day: { endedAt: '2027-02-27T11:00:00Z', outcomeRecorded: true, accountAsked: false },
      },
      undefined,
    ],
    ['the start, once two adults have looked', { change: atTheDoor, day: { checked: true, go: 'go' } }, 'begin'],
    [
      'no start while the risk blocks it',
      {
        change: (plan) => {
          atTheDoor(plan)
          plan.risk = null
        },
        day: { checked: true, go: 'go' },
      },
      'read_day',
    ],
    [
      'one’s own answer, on the day before, for who signs too',
      { role: 'interventionist', change: (plan) => (plan.status = 'ready') },
      'vote',
    ],
    [
      'then the go',
      { role: 'interventionist', change: (plan) => (plan.status = 'ready'), day: { votedIds: ['Dana'] } },
      'go_no_go',
    ],
    [
      'one’s own answer, for everybody who comes',
      { role: 'participant', change: (plan) => (plan.status = 'ready') },
      'vote',
    ],
    [
      'nothing but the day for who has answered',
      { role: 'participant', change: (plan) => (plan.status = 'ready'), day: { votedIds: ['Ben'] } },
      'read_day',
    ],
    [
      'no answer once it is signed',
      { role: 'participant', change: (plan) => (plan.status = 'ready'), day: { go: 'go' } },
      'read_day',
    ],
    [
      'no answer of somebody who helps and does not come',
      { role: 'helper', change: (plan) => (plan.status = 'ready') },
      'read_day',
    ],
  ])('%s', (_, given, kind) => {
    expect(kindFor(given)).toBe(kind)
  })
})

describe('whom the plan waits for', () => {
  it('names each person once, with what only they can do', () => {
    const { waitingFor, tasks } = pathOf(
      pathInput({
        change: (plan) => {
          plan.risk = null
          plan.statements[1]!.wordCount = 0
          delete first(plan.consequences).stances.Ben
          delete first(plan.consequences).stances.Karen
        },
      }),
    )
    expect(waitingFor.map(({ name, key }) => [name, key])).toEqual([
      ['Dana', 'risk'],
      ['Ben', 'letter.others'],
    ])
    expect(waitingFor.map(({ title }) => title.en).join()).not.toMatch(/Dana|Ben/)
    expect(tasks.find(({ key }) => key === 'stance')).toMatchObject({ mine: true, priority: 'needed' })
  })

  it('names two, or the first of more and how many others', () => {
    const titleWith = (open: readonly string[]) =>
      pathOf(
        pathInput({
          change: (plan) => {
            for (const name of open) delete first(plan.consequences).stances[name]
          },
        }),
      ).tasks.find(({ key }) => key === 'stance.others')?.title.en
    expect(titleWith(['Ben', 'Rosa'])).toBe('Answers of Ben and Rosa to the limits')
    expect(titleWith(['Ben', 'Rosa', 'Dana'])).toBe('Answers of Ben and 2 others to the limits')
  })

  it('waits for nobody who has no link', () => {
    const { waitingFor } = pathOf(
      pathInput({
        change: (plan) => {
          plan.statements[1]!.wordCount = 0
          who(plan, 'Ben').hasLink = false
        },
      }),
    )
    expect(waitingFor).toEqual([])
  })
})

describe('the answer on the day before', () => {
  const voteOf = (given: Parameters<typeof pathInput>[0]) =>
    pathOf(pathInput({ role: 'participant', ...given })).tasks.find(({ key }) => key === 'vote')
  const ready = (plan: Parameters<Change>[0]) => (plan.status = 'ready')

  it.each<[string, Parameters<typeof pathInput>[0], object | undefined]>([
    [
      'is needed before the start',
      { change: ready },
      { state: 'not_started', priority: 'needed', due: '2027-03-02T15:00:00Z', page: 'day/eve', mine: true },
    ],
    [
      'is ready once it is given',
      { change: ready, day: { votedIds: ['Ben'], go: 'go' } },
      { state: 'ready', due: null },
    ],
    ['is not asked before a day and a half', { change: ready, now: new Date('2027-03-01T02:59:00Z') }, undefined],
    ['is not asked while the plan is drafted', {}, undefined],
    ['is not asked of who does not come', { change: ready, day: { askedIds: ['Karen'] } }, undefined],
    ['is not asked once it is signed', { change: ready, day: { go: 'no_go' } }, undefined],
  ])('%s', (_, given, expected) => {
    if (expected === undefined) expect(voteOf(given)).toBeUndefined()
    else expect(voteOf(given)).toMatchObject(expected)
  })

  it.each([
    ['2027-03-01T12:00:00Z', 'Say whether it happens tomorrow'],
    ['2027-03-02T12:00:00Z', 'Say whether it happens today'],
    ['2027-03-01T04:00:00Z', 'Say whether it happens'],
  ])('at %s it is called: %s', (now, title) => {
    expect(voteOf({ change: ready, now: new Date(now) })?.title.en).toBe(title)
  })

  it('is waited for, by those who lead', () => {
    const { waitingFor } = pathOf(pathInput({ change: ready, day: { votedIds: ['Karen', 'Dana'] } }))
    expect(waitingFor.map(({ name, key }) => [name, key])).toEqual([
      ['Ben', 'vote.others'],
      ['Rosa', 'vote.others'],
    ])
  })
})

describe('a step', () => {
  it('of an untouched plan is not started, and nothing on it is ready', () => {
    const { steps, tasks } = pathOf(pathInput({ change: emptyPlan }))
    expect(steps.map(({ step, state }) => [step, state])).toEqual([
      ['safe', 'not_started'],
      ['way', 'not_started'],
      ['people', 'not_started'],
      ['words', 'not_started'],
      ['possible', 'not_started'],
      ['practice', 'not_started'],
      ['day', 'later'],
    ])
    expect(tasks.filter(({ state }) => state === 'ready')).toEqual([])
  })

  it('needs attention when something that was done stands in the way', () => {
    const { steps } = pathOf(
      pathInput({ change: (plan) => (plan.treatmentOptions[0]!.bedHeldUntil = '2027-03-01T00:00:00Z') }),
    )
    expect(steps.find(({ step }) => step === 'possible')?.state).toBe('needs_attention')
  })
})

describe('the list of tasks', () => {
  const listed = (code: string | null, offsetDays: number | null, done = false) => ({
    id: code ?? 'own',
    code,
    title: 'Call the school',
    ownerMemberId: 'm-karen',
    ownerParticipantId: null,
    done,
    offsetDays,
    fixedOn: null,
    offsetMinutes: null,
    fixedAt: null,
  })
  it('shows what the plan does not show by itself, and gives its days to what it does', () => {
    const { tasks } = pathOf(pathInput({ listed: [listed('johnson.lock', -14), listed(null, -2)] }))
    expect(tasks.filter(({ kind }) => kind === 'task').map(({ key, due }) => [key, due])).toEqual([
      ['own', '2027-02-28'],
    ])
    expect(tasks.find(({ kind }) => kind === 'lock')?.due).toBe('2027-02-16')
  })
  it('ends with the day, but for what comes after it', () => {
    const { tasks } = pathOf(
      pathInput({
        change: (plan) => (plan.status = 'concluded'),
        day: { endedAt: ENDED },
        listed: [listed(null, -2), listed('johnson.naloxone_placed', 0), listed('after.check_2h', 1)],
      }),
    )
    expect(tasks.filter(({ kind }) => kind === 'task').map(({ key }) => key)).toEqual(['after.check_2h'])
  })
})

test('private answers of others are nowhere on the path', () => {
  const { tasks } = pathOf(pathInput({ change: (plan) => (who(plan, 'Ben').screening = { answeredAt: null }) }))
  expect(tasks.flatMap(({ kind, ownerIds }) => (kind === 'screening' ? ownerIds : []))).toEqual(['Karen'])
})
