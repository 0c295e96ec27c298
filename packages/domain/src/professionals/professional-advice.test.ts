import { expect, test } from 'vitest'
import { feltLikeAmbush } from '../prior-attempts/prior-attempt.ts'
import { type ProfessionalReason, professionalReasons } from './professional-advice.ts'

const none = { attempts: [], riskAreas: {}, conditions: [], substances: 1 } as const
const no = { approach: null, announced: null, decision: 'declined', causes: [] } as const

test.each<[ProfessionalReason[], string, Partial<Parameters<typeof professionalReasons>[0]>]>([
  [[], 'nothing stands out', {}],
  [['after_a_no'], 'an attempt met a no', { attempts: [no] }],
  [[], 'an attempt met a yes', { attempts: [{ ...no, decision: 'accepted_now' }] }],
  [['risk'], 'a moderate risk', { riskAreas: { weapons: 'moderate' } }],
  [[], 'a low risk', { riskAreas: { weapons: 'low' } }],
  [['mental_health'], 'voices', { conditions: ['psychosis'] }],
  [['several_substances'], 'three substances', { substances: 3 }],
])('%j: %s', (reasons, _, given) => {
  expect(professionalReasons({ ...none, ...given })).toEqual(reasons)
})

test.each([
  [true, { announced: false }],
  [true, { announced: true, causes: ['F17' as const] }],
  [false, { announced: true }],
  [false, { announced: null }],
  [false, { announced: false, decision: 'no_decision_asked' as const }],
  [false, { announced: false, decision: 'accepted_now' as const }],
])('felt like an ambush: %s for %j', (expected, given) => {
  expect(feltLikeAmbush({ ...no, ...given })).toBe(expected)
})
