import { describe, expect, it } from 'vitest'
import { ORGANIZATION_ROLES, type OrganizationRole } from '../permissions/roles.ts'
import { decideInvitation, decideLeaving, decidePass, decideRole } from './membership.ts'

const colleague = (role: OrganizationRole, id: string = role) => ({ id, role })
const ruleOf = (decision: ReturnType<typeof decideInvitation>) => (decision.ok ? 'yes' : decision.refusal.rule)

describe('a colleague', () => {
  it.each(ORGANIZATION_ROLES)('is invited as %s by an owner', (role) => {
    expect(ruleOf(decideInvitation('owner', role))).toBe('yes')
  })

  it.each([
    ['owner', 'owners_by_owner'],
    ['admin', 'yes'],
    ['interventionist', 'yes'],
    ['reviewer', 'yes'],
  ] as const)('is invited as %s by an admin: %s', (role, rule) => {
    expect(ruleOf(decideInvitation('admin', role))).toBe(rule)
  })

  it.each([
    ['owner', 'owner', 'admin', 2, 'yes'],
    ['owner', 'owner', 'admin', 1, 'last_owner'],
    ['owner', 'owner', 'owner', 1, 'yes'],
    ['owner', 'admin', 'owner', 1, 'yes'],
    ['admin', 'owner', 'admin', 2, 'owners_by_owner'],
    ['admin', 'reviewer', 'owner', 1, 'owners_by_owner'],
    ['admin', 'reviewer', 'interventionist', 1, 'yes'],
    ['admin', 'admin', 'reviewer', 1, 'yes'],
  ] as const)('by %s, from %s to %s, with %i owners: %s', (by, before, role, owners, rule) => {
    expect(ruleOf(decideRole(by, colleague(before), role, owners))).toBe(rule)
  })

  it.each([
    ['owner', 'owner', 1, 0, 'last_owner'],
    ['owner', 'owner', 2, 0, 'yes'],
    ['admin', 'owner', 2, 0, 'owners_by_owner'],
    ['admin', 'interventionist', 1, 0, 'yes'],
    ['admin', 'interventionist', 1, 2, 'cases_to_hand_over'],
    ['owner', 'owner', 2, 1, 'cases_to_hand_over'],
  ] as const)('by %s, %s leaves, with %i owners and %i cases: %s', (by, role, owners, cases, rule) => {
    expect(ruleOf(decideLeaving(colleague(by, 'a'), colleague(role, 'b'), { owners, cases }))).toBe(rule)
  })

  it.each([
    ['admin', 'interventionist', 'interventionist', null, 'yes'],
    ['admin', 'interventionist', 'owner', 'interventionist', 'yes'],
    ['admin', 'interventionist', 'interventionist', 'lead', 'pass_into_family'],
    ['admin', 'interventionist', 'reviewer', null, 'pass_to_colleague'],
    ['admin', 'interventionist', 'admin', null, 'pass_to_colleague'],
    ['admin', 'owner', 'interventionist', null, 'owners_by_owner'],
    ['owner', 'owner', 'interventionist', null, 'yes'],
  ] as const)('by %s, a case of %s passes to %s, who is %s there: %s', (by, from, to, place, rule) => {
    expect(ruleOf(decidePass(colleague(by, 'a'), colleague(from, 'b'), colleague(to, 'c'), place))).toBe(rule)
  })

  it('opens no case to themselves, and passes none back', () => {
    const [by, from] = [colleague('owner', 'a'), colleague('interventionist', 'b')]
    expect(ruleOf(decidePass(by, from, by, null))).toBe('pass_to_self')
    expect(ruleOf(decidePass(by, from, from, null))).toBe('pass_to_colleague')
  })

  it('who leaves is told how many cases to hand over', () => {
    const decision = decideLeaving(colleague('admin'), colleague('interventionist'), { owners: 1, cases: 3 })
    expect(decision.ok ? '' : decision.refusal.reason.en).toContain('3')
  })
})
