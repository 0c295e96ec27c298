import { describe, expect, test } from 'vitest'
import type { Draft } from '../plan/ready-plan.fixture.ts'
import { readyPlan } from '../plan/ready-plan.fixture.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type PreparedItem, preparednessOf } from './preparedness.ts'

const of = (id: string, change: (plan: Draft<PlanFacts>) => void = () => {}) => {
  const plan = readyPlan(change)
  const person = plan.participants.find((one) => one.id === id)
  if (!person) throw new Error('nobody')
  return Object.fromEntries(preparednessOf(plan, person).map(({ item, state }) => [item, state]))
}
const ben = (plan: Draft<PlanFacts>) => plan.participants[1]!

describe('preparednessOf', () => {
  test('requires everything of a speaker', () => {
    expect(of('Karen')).toEqual({
      training: 'done',
      statement: 'done',
      consequence: 'done',
      consent: 'done',
      rehearsal: 'done',
      rest: 'done',
      support: 'done',
      safety: 'done',
    })
  })

  test('requires only the rehearsal of a professional', () => {
    expect(Object.entries(of('Dana')).filter(([, state]) => state !== 'not_needed')).toEqual([['rehearsal', 'done']])
  })

  test.each<[PreparedItem, 'open' | 'not_needed', string, (plan: Draft<PlanFacts>) => unknown]>([
    ['training', 'open', 'one page is unread', (plan) => ben(plan).about.readings.pop()],
    ['statement', 'open', 'nothing is written', (plan) => (plan.statements[1]!.wordCount = 0)],
    ['statement', 'not_needed', 'they do not speak', (plan) => (ben(plan).speakingPosition = null)],
    ['statement', 'not_needed', 'the approach has no letters', (plan) => (plan.approach = 'systemic')],
    ['consequence', 'open', 'they have none', () => {}],
    ['consequence', 'not_needed', 'the approach has none', (plan) => (plan.approach = 'craft')],
    ['consent', 'open', 'they do not follow the chair', (plan) => (ben(plan).about.followsChair = false)],
    ['consent', 'not_needed', 'they send a letter', (plan) => (ben(plan).attendance = 'letter_read_by')],
    ['rehearsal', 'open', 'they were not there', (plan) => (ben(plan).rehearsed = false)],
    ['rest', 'open', 'something else is that day', (plan) => (ben(plan).about.dayKeptFree = false)],
    ['support', 'open', 'nobody is chosen', (plan) => (ben(plan).about.selfCare = 0)],
    ['support', 'not_needed', 'they stay away', (plan) => (ben(plan).attendance = 'not_attending')],
    ['safety', 'open', 'they have not answered', (plan) => (ben(plan).screening = { answeredAt: null })],
    ['safety', 'not_needed', 'they have no access of their own', (plan) => (ben(plan).screening = null)],
    ['support', 'not_needed', 'a child', (plan) => (ben(plan).adult = false)],
  ])('%s is %s: %s', (item, state, _, change) => {
    expect(of('Ben', change)[item]).toBe(state)
  })
})
