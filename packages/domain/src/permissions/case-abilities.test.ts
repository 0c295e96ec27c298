import { describe, expect, test } from 'vitest'
import { PLAN_STATUSES } from '../plan/plan-status.ts'
import { canReadStatement, caseAbility, isReading } from './case-abilities.ts'
import { CASE_ACTIONS, type CaseAction, grantOf } from './case-actions.ts'
import { CASE_ROLES, type CaseRole } from './roles.ts'

const actions = Object.keys(CASE_ACTIONS) as CaseAction[]
const every = actions.flatMap((action) =>
  CASE_ROLES.flatMap((role) =>
    PLAN_STATUSES.flatMap((status) => [true, false].map((owns) => ({ action, role, status, owns }))),
  ),
)

describe('caseAbility', () => {
  test.each<[CaseAction, CaseRole, boolean | undefined, string]>([
    ['plan.edit', 'lead', undefined, 'allowed'],
    ['plan.edit', 'participant', undefined, 'role'],
    ['plan.edit', 'helper', undefined, 'role'],
    ['consequence.edit', 'participant', true, 'allowed'],
    ['consequence.edit', 'participant', false, 'not_yours'],
    ['consequence.edit', 'lead', false, 'not_yours'],
    ['consequence.edit', 'interventionist', false, 'allowed'],
    ['suitability.read', 'participant', undefined, 'role'],
    ['risk.read', 'participant', undefined, 'role'],
    ['insurance.read', 'participant', undefined, 'role'],
    ['statement.edit', 'lead', false, 'not_yours'],
    ['statement.edit', 'interventionist', false, 'not_yours'],
    ['risk.assess', 'lead', false, 'not_yours'],
    ['run.stop', 'helper', undefined, 'plan_drafting'],
  ])('%s by a %s (own: %s) while drafting: %s', (action, role, owns, expected) => {
    const answer = caseAbility(action, { role, status: 'drafting', owns })
    expect(answer.allowed ? 'allowed' : answer.why).toBe(expected)
  })

  test.each([
    ['consequence.revise', 'concluded', true],
    ['consequence.revise', 'under_way', false],
    ['consequence.revise', 'reviewed', false],
    ['consequence.edit', 'concluded', false],
    ['statement.edit', 'ready', false],
    ['statement.see_versions', 'ready', true],
    ['statement.see_versions', 'reviewed', true],
  ] as const)('%s while %s: %s', (action, status, expected) => {
    expect(caseAbility(action, { role: 'participant', status, owns: true }).allowed).toBe(expected)
  })

  test.each([
    ['plan.lock', 'drafting', false, 'no_meeting'],
    ['plan.lock', 'drafting', true, 'allowed'],
    ['plan.lock', 'drafting', undefined, 'allowed'],
    ['run.conclude', 'drafting', false, 'allowed'],
    ['run.conclude', 'drafting', true, 'plan_drafting'],
    ['run.conclude', 'drafting', undefined, 'plan_drafting'],
    ['run.conclude', 'concluded', false, 'no_meeting'],
    ['plan.edit', 'drafting', false, 'allowed'],
  ] as const)('%s while %s, with a meeting: %s: %s', (action, status, meets, expected) => {
    const answer = caseAbility(action, { role: 'lead', status, meets })
    expect(answer.allowed ? 'allowed' : answer.why).toBe(expected)
    expect(caseAbility(action, { role: 'participant', status, meets })).toMatchObject({ why: 'role' })
  })

  test('lets every member of the case stop a meeting that is under way', () => {
    for (const role of CASE_ROLES) expect(caseAbility('run.stop', { role, status: 'under_way' }).allowed).toBe(true)
  })

  test('refuses a role without a grant in every status, for owners too', () => {
    for (const { action, role, status, owns } of every)
      if (grantOf(action, role) === 'none')
        expect(caseAbility(action, { role, status, owns })).toMatchObject({ why: 'role' })
  })

  test('explains every refusal in both languages', () => {
    const refused = every
      .map(({ action, ...question }) => caseAbility(action, question))
      .filter((answer) => !answer.allowed)
    expect(refused.length).toBeGreaterThan(0)
    for (const answer of refused) expect(answer.allowed || Object.values(answer.reason).every(Boolean)).toBe(true)
  })
})

describe('the sample that everybody sees', () => {
  test('lets its people read what their role reads, and change nothing', () => {
    for (const { action, role, status, owns } of every) {
      const [usual, there] = [{}, { readOnly: true }].map((more) =>
        caseAbility(action, { role, status, owns, ...more }),
      )
      if (isReading(action)) expect(there).toEqual(usual)
      else expect(there?.allowed).toBe(false)
    }
    expect(caseAbility('plan.edit', { role: 'lead', status: 'drafting', readOnly: true })).toMatchObject({
      why: 'sample_read_only',
    })
  })
})

describe('canReadStatement', () => {
  test.each([
    ['private', 'lead', 'nobody', false],
    ['private', 'interventionist', 'named', false],
    ['private', 'participant', 'author', true],
    ['coach', 'interventionist', 'named', true],
    ['coach', 'interventionist', 'nobody', false],
    ['coach', 'lead', 'nobody', false],
    ['coach', 'participant', 'nobody', false],
    ['group', 'lead', 'nobody', true],
    ['group', 'interventionist', 'nobody', true],
    ['group', 'participant', 'nobody', true],
    ['group', 'helper', 'nobody', false],
  ] as const)('%s, read by a %s (%s): %s', (sharing, role, who, expected) => {
    const reader = { role, isAuthor: who === 'author', isNamed: who === 'named' }
    expect(canReadStatement(reader, sharing)).toBe(expected)
  })
})
