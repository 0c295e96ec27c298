import { describe, expect, test } from 'vitest'
import type { Substance } from '../cases/case-vocabulary.ts'
import { answeredSteps, EMPTY_FIRST_CALL, type FirstCall, FIRST_CALL_STEPS, type FirstCallStep } from './first-call.ts'
import { FIRST_CALL_HINTS, type FirstCallHintCode, firstCallHints } from './first-call-hints.ts'

const detail = {
  substance: 'stimulants',
  frequency: 'daily',
  amount: '',
  route: 'injected',
  since: '',
  lastChange: '',
} as const

describe('what answers bring up', () => {
  test.each<[FirstCallHintCode[], Partial<FirstCall>, Substance[]]>([
    [[], {}, []],
    [['dangerous_withdrawal'], {}, ['alcohol']],
    [['opioids'], {}, ['methadone']],
    [['dangerous_withdrawal', 'opioids', 'several'], {}, ['sedatives', 'opioids']],
    [['unknown'], {}, ['unknown']],
    [['injected'], { useDetails: [detail] }, ['stimulants']],
    [[], { useDetails: [detail] }, ['cannabis']],
    [['heightened_sensitivity'], { conditions: ['anxiety'] }, []],
    [['psychosis'], { conditions: ['psychosis'] }, []],
    [['past_withdrawal'], { pastEvents: ['seizure'] }, []],
    [['past_overdose'], { pastEvents: ['overdose'] }, []],
    [['pregnancy'], { pregnancy: 'possible' }, []],
    [['whole_family'], { othersUse: 'several' }, []],
    [['divided'], { agreement: 'divided' }, []],
    [['asks_for_help'], { stage: 'asks_for_help' }, []],
    [['little_energy'], { energy: 3 }, []],
    [['self_blame'], { feelings: ['guilt'] }, []],
    [['anger'], { feelings: ['anger'] }, []],
  ])('%j: %j, %j', (hints, answers, substances) => {
    expect(firstCallHints({ ...EMPTY_FIRST_CALL, ...answers }, substances)).toEqual(hints)
  })

  test('shows every note in one of the steps', () => {
    expect(Object.values(FIRST_CALL_HINTS).filter(({ step }) => !FIRST_CALL_STEPS.includes(step))).toEqual([])
  })
})

describe('progress', () => {
  test.each<[FirstCallStep[], Partial<FirstCall>, { history: number; riskAssessed: boolean }]>([
    [[], {}, { history: 0, riskAssessed: false }],
    [['worries'], { commitmentAsked: true }, { history: 0, riskAssessed: false }],
    [['history', 'safety'], {}, { history: 1, riskAssessed: true }],
    [['health', 'readiness'], { medication: 'Sertraline', weeks: 0 }, { history: 0, riskAssessed: false }],
  ])('%j', (steps, answers, beside) => {
    expect(answeredSteps({ ...EMPTY_FIRST_CALL, ...answers }, beside)).toEqual(steps)
  })
})
