import { describe, expect, test } from 'vitest'
import type { Substance } from '../cases/case-vocabulary.ts'
import { answeredSteps, EMPTY_INTAKE, type Intake, INTAKE_STEPS, type IntakeStep } from './intake.ts'
import { INTAKE_HINTS, type IntakeHintCode, intakeHints } from './intake-hints.ts'

const detail = {
  substance: 'stimulants',
  frequency: 'daily',
  amount: '',
  route: 'injected',
  since: '',
  lastChange: '',
} as const

describe('what answers bring up', () => {
  test.each<[IntakeHintCode[], Partial<Intake>, Substance[]]>([
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
    expect(intakeHints({ ...EMPTY_INTAKE, ...answers }, substances)).toEqual(hints)
  })

  test('every note stands in one of the steps', () => {
    expect(Object.values(INTAKE_HINTS).filter(({ step }) => !INTAKE_STEPS.includes(step))).toEqual([])
  })
})

describe('progress', () => {
  test.each<[IntakeStep[], Partial<Intake>, { history: number; riskAssessed: boolean }]>([
    [[], {}, { history: 0, riskAssessed: false }],
    [['worries'], { commitmentAsked: true }, { history: 0, riskAssessed: false }],
    [['history', 'safety'], {}, { history: 1, riskAssessed: true }],
    [['health', 'readiness'], { medication: 'Sertraline', weeks: 0 }, { history: 0, riskAssessed: false }],
  ])('%j', (steps, answers, beside) => {
    expect(answeredSteps({ ...EMPTY_INTAKE, ...answers }, beside)).toEqual(steps)
  })
})
