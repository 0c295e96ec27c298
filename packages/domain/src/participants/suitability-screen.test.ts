import { describe, expect, test } from 'vitest'
import { SUITABILITY, SUITABILITY_CODES, type SuitabilityCode } from './suitability.ts'
import {
  type AskedDecision,
  attendanceAfter,
  decideSuitability,
  OVERRIDE_CONDITIONS,
  triggeredFlags,
  activeFlags,
} from './suitability-decision.ts'
import { codesFrom, hintsFrom, SUITABILITY_GUIDE, SUITABILITY_QUESTIONS } from './suitability-questions.ts'

describe('the questions', () => {
  test('cover each of the 15 codes, for oneself and for another person', () => {
    expect(Object.keys(SUITABILITY_GUIDE).toSorted()).toEqual([...SUITABILITY_QUESTIONS].toSorted())
    for (const { self, other } of Object.values(SUITABILITY_GUIDE)) {
      expect(other.en).toContain('{name}')
      expect(other.es).toContain('{name}')
      expect(self.en + self.es).not.toContain('{name}')
    }
  })

  test.each(SUITABILITY_CODES)('%s is raised by its own answer alone', (code) => {
    const { signal } = SUITABILITY_GUIDE[code]
    expect(codesFrom({ [code]: signal })).toEqual([code])
    expect(codesFrom({ [code]: signal === 'yes' ? 'no' : 'yes' })).toEqual([])
    expect(codesFrom({ [code]: 'not_sure' })).toEqual([])
  })

  test('excludes nobody for enabling', () => {
    expect(codesFrom({ enabling: 'yes', blurred_roles: 'yes' })).toEqual([])
    expect(hintsFrom({ enabling: 'yes', blurred_roles: 'no' })).toEqual(['enabling'])
  })
})

describe('triggeredFlags', () => {
  test('combines own answers, answers of the interventionist, and age', () => {
    expect(
      triggeredFlags([...codesFrom({ conflict: 'yes' }), ...codesFrom({ distant: 'no', conflict: 'no' })], {
        adult: false,
        added: ['employer'],
      }),
    ).toEqual(['minor', 'conflict', 'employer', 'distant'])
  })
})

describe('activeFlags', () => {
  const invited = (...codesDecided: SuitabilityCode[]) => ({ decision: 'invite', codesDecided }) as const
  test.each<[SuitabilityCode[], Parameters<typeof activeFlags>[1], SuitabilityCode[]]>([
    [['conflict'], null, ['conflict']],
    [['conflict'], invited('conflict'), []],
    [['conflict', 'employer'], invited('conflict'), ['employer']],
    [['abuser'], invited('abuser'), ['abuser']],
    [['conflict'], { decision: 'coach_first', codesDecided: ['conflict'] }, ['conflict']],
  ])('%j after %j: %j', (raised, recorded, standing) => {
    expect(activeFlags(raised, recorded)).toEqual(standing)
  })
})

describe('decideSuitability', () => {
  const asked = (raised: SuitabilityCode[], given: Partial<AskedDecision> = {}): AskedDecision => ({
    decision: 'invite',
    raised,
    byProfessional: true,
    calmAtRehearsal: false,
    rehearsed: false,
    lawyerAdvised: false,
    disclosed: false,
    ...given,
  })
  test.each<[string | undefined, SuitabilityCode[], Partial<AskedDecision>]>([
    [undefined, [], {}],
    [undefined, ['conflict', 'distant'], {}],
    [undefined, ['conflict'], { byProfessional: false }],
    ['professional_decides', ['employer'], { byProfessional: false }],
    ['professional_decides', ['disliked'], { byProfessional: false }],
    [undefined, ['employer', 'unstable_mental_health', 'frail'], {}],
    ['never_in_the_room', ['abuser'], { lawyerAdvised: true }],
    ['never_in_the_room', ['minor'], {}],
    ['calm_not_shown', ['cannot_stay_calm'], {}],
    ['calm_not_shown', ['cannot_stay_calm'], { calmAtRehearsal: true }],
    [undefined, ['cannot_stay_calm'], { calmAtRehearsal: true, rehearsed: true }],
    ['lawyer_first', ['legal'], {}],
    [undefined, ['legal'], { lawyerAdvised: true }],
    ['disclose_first', ['broker'], {}],
    [undefined, ['broker'], { disclosed: true }],
    [undefined, ['abuser'], { decision: 'letter' }],
    [undefined, ['abuser'], { decision: 'exclude', byProfessional: false }],
  ])('%s: %j, %j', (rule, raised, given) => {
    const decision = decideSuitability(asked(raised, given))
    expect(decision.ok ? undefined : decision.refusal.rule).toBe(rule)
  })

  test('blocks a flag that nothing can lift', () => {
    for (const code of SUITABILITY_CODES)
      if (OVERRIDE_CONDITIONS[code] === 'never') expect(SUITABILITY[code].handling).toBe('block')
  })

  test.each([
    ['invite', null],
    ['coach_first', null],
    ['letter', 'letter_read_by'],
    ['exclude', 'not_attending'],
  ] as const)('%s: %s', (decision, attendance) => {
    expect(attendanceAfter(decision)).toBe(attendance)
  })
})
