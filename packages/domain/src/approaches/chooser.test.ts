import { describe, expect, test } from 'vitest'
import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import type { AttemptFacts } from '../prior-attempts/prior-attempt.ts'
import { APPROACHES, type Approach } from '../plan/approach.ts'
import { APPROACH_POLICY, policyOf } from '../plan/approach-policy.ts'
import { adviseApproach, firstOf } from './chooser.ts'
import type { ChooserInput, FirstCallFacts } from './chooser-facts.ts'
import type { CrisisCode } from './crisis-first.ts'
import { SITUATIONS } from './situations.ts'

const input = (
  given: Partial<Omit<ChooserInput, 'firstCall'>> & { firstCall?: Partial<FirstCallFacts> } = {},
): ChooserInput => ({
  riskAreas: {},
  mitigated: false,
  supporters: 3,
  hasProfessional: false,
  caution: false,
  attempts: [],
  ...given,
  firstCall: { ...EMPTY_FIRST_CALL, ...given.firstCall },
})
const ambush: AttemptFacts = { approach: 'johnson', announced: false, decision: 'declined', causes: ['F10'] }

describe('what ranks first (docs/practice.md 2.5)', () => {
  test.each<[Approach, string, ChooserInput]>([
    ['arise', 'weeks to give, no danger, a network', input({ firstCall: { weeks: 6 } })],
    ['craft', 'one person only', input({ supporters: 1, firstCall: { weeks: 6 } })],
    ['craft', 'nobody else yet', input({ supporters: 0 })],
    ['arise', 'the first attempt was a surprise and met a no', input({ attempts: [ambush] })],
    [
      'arise',
      'the first attempt felt like an ambush, with a professional',
      input({ attempts: [ambush], hasProfessional: true }),
    ],
    [
      'systemic',
      'several use, with a professional',
      input({ hasProfessional: true, firstCall: { othersUse: 'several' } }),
    ],
    [
      'one_conversation',
      'they ask for help, a few stand by',
      input({ supporters: 2, firstCall: { stage: 'asks_for_help' } }),
    ],
    [
      'johnson',
      'the body is in danger, and a cohesive team has a professional',
      input({ hasProfessional: true, riskAreas: { withdrawal: 'high' }, firstCall: { agreement: 'agree' } }),
    ],
    [
      'craft',
      'divided, and nothing else known',
      input({ supporters: 2, attempts: [{ ...ambush, announced: true, causes: [] }] }),
    ],
  ])('%s: %s', (first, _, given) => {
    expect(firstOf(adviseApproach(given))).toBe(first)
  })

  test('never ranks a large meeting first for a divided family or one without a professional', () => {
    const urgent = { riskAreas: { withdrawal: 'high' } } as const
    expect(
      firstOf(adviseApproach(input({ ...urgent, hasProfessional: true, firstCall: { agreement: 'divided' } }))),
    ).not.toBe('johnson')
    expect(firstOf(adviseApproach(input(urgent)))).not.toBe('johnson')
    const careful = { ...urgent, hasProfessional: true, caution: true, firstCall: { agreement: 'agree' } } as const
    expect(firstOf(adviseApproach(input({ ...careful, attempts: [ambush] })))).not.toBe('johnson')
  })

  test('ranks every approach once, with reasons and cautions', () => {
    const { ranked } = adviseApproach(input({ attempts: [ambush], supporters: 1, firstCall: { weeks: 8, energy: 2 } }))
    expect(ranked.map(({ approach }) => approach).toSorted()).toEqual(
      APPROACHES.filter((one) => one !== 'none').toSorted(),
    )
    const johnson = ranked.find(({ approach }) => approach === 'johnson')
    expect(johnson).toMatchObject({
      cautions: expect.arrayContaining(['no_second_surprise', 'few_people', 'little_energy']),
    })
    expect(ranked.at(-1)?.approach).toBe('johnson')
  })
})

describe('what comes before any plan', () => {
  test.each<[CrisisCode[], string, ChooserInput]>([
    [[], 'nothing known', input()],
    [['violence'], 'violence at home', input({ riskAreas: { domestic_violence: 'high' } })],
    [['violence'], 'a danger to others', input({ riskAreas: { harm_to_others: 'imminent' } })],
    [
      [],
      'violence that a professional has signed for',
      input({ mitigated: true, riskAreas: { domestic_violence: 'high' } }),
    ],
    [
      ['violence'],
      'imminent violence, signed or not',
      input({ mitigated: true, riskAreas: { domestic_violence: 'imminent' } }),
    ],
    [['weapons'], 'weapons within reach', input({ riskAreas: { weapons: 'high' } })],
    [[], 'weapons that are locked away', input({ riskAreas: { weapons: 'moderate' } })],
    [['self_harm'], 'talk of dying', input({ riskAreas: { self_harm: 'high' } })],
    [['psychosis'], 'psychosis at the first call', input({ firstCall: { conditions: ['psychosis'] } })],
    [
      [],
      'psychosis that somebody trained has looked at',
      input({ firstCall: { conditions: ['psychosis'] }, riskAreas: { psychiatric: 'low' } }),
    ],
    [[], 'a court order was asked about', input({ firstCall: { commitmentAsked: true } })],
  ])('%j: %s', (crisis, _, given) => {
    const advice = adviseApproach(given)
    expect(advice.crisis).toEqual(crisis)
    expect(firstOf(advice) === 'none').toBe(crisis.length > 0)
  })
})

test('gives every situation a weight for or against an approach', () => {
  for (const [name, { speaks, weighs }] of Object.entries(SITUATIONS))
    for (const weight of Object.values(weighs)) expect(weight > 0, name).toBe(speaks === 'for')
})

test('asks for statements and consequences at the third level of ARISE, and applies no level to other approaches', () => {
  expect([1, 2, 3].map((level) => policyOf({ approach: 'arise', level }).consequences)).toEqual([
    'none',
    'none',
    'required',
  ])
  expect(policyOf({ approach: 'arise', level: 3 }).statements).toBe('each_speaker')
  for (const approach of APPROACHES.filter((one) => one !== 'arise'))
    expect(policyOf({ approach, level: 3 })).toEqual({ ...APPROACH_POLICY[approach] })
})
