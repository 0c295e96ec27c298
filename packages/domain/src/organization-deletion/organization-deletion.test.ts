import { expect, it } from 'vitest'
import { decideDeletion, organizationDeletionDue } from './organization-deletion.ts'

const FREE = { otherOwners: 0, openCases: 0, heldCases: 0, name: 'Harbor', typedName: 'Harbor ' }

it.each([
  [{}, null],
  [{ otherOwners: 1 }, 'other_owners'],
  [{ heldCases: 1, openCases: 1 }, 'held_cases'],
  [{ openCases: 2 }, 'open_cases'],
  [{ typedName: 'harbor' }, 'name_differs'],
])('with %j it is refused by %s', (changed, rule) => {
  const decision = decideDeletion({ ...FREE, ...changed })
  expect(decision.ok ? null : decision.refusal.rule).toBe(rule)
})

it('leaves thirty days to take it back', () =>
  expect(organizationDeletionDue(new Date('2027-03-01T00:00:00Z'))).toEqual(new Date('2027-03-31T00:00:00Z')))
