import { expect, it } from 'vitest'
import { blockerOfCase, blockerOfOrganization, deletionDue } from './account-deletion.ts'

it.each([
  [{ leads: true, otherLeads: 0, isHeld: false }, 'leads_alone'],
  [{ leads: true, otherLeads: 1, isHeld: false }, null],
  [{ leads: false, otherLeads: 0, isHeld: false }, null],
  [{ leads: false, otherLeads: 2, isHeld: true }, 'on_hold'],
  [{ leads: true, otherLeads: 0, isHeld: true }, 'on_hold'],
])('a case %j is blocked by %s', (facts, blocker) => expect(blockerOfCase(facts)).toBe(blocker))

it.each([
  [{ kind: 'practice', role: 'owner', otherOwners: 0 }, 'last_owner'],
  [{ kind: 'practice', role: 'owner', otherOwners: 1 }, null],
  [{ kind: 'practice', role: 'admin', otherOwners: 0 }, null],
  [{ kind: 'practice', role: null, otherOwners: 0 }, null],
  [{ kind: 'family', role: 'owner', otherOwners: 0 }, null],
] as const)('an organization %j is blocked by %s', (facts, blocker) =>
  expect(blockerOfOrganization(facts)).toBe(blocker),
)

it('leaves fourteen days to take it back, unless somebody wants it at once', () => {
  const now = new Date('2027-03-01T12:00:00Z')
  expect(deletionDue(now, 'in_14_days')).toEqual(new Date('2027-03-15T12:00:00Z'))
  expect(deletionDue(now, 'at_once')).toEqual(now)
})
