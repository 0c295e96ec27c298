import { describe, expect, test } from 'vitest'
import {
  ORGANIZATION_ACTIONS,
  type OrganizationAction,
  type OrganizationStanding,
  organizationAllows,
  standingOf,
} from './organization-actions.ts'
import type { OrganizationRole } from './roles.ts'

describe('organizationAllows', () => {
  test.each<[OrganizationAction, OrganizationStanding | null, boolean]>([
    ['facility.read', 'case_interventionist', true],
    ['facility.edit', 'case_interventionist', true],
    ['facility.import', 'case_interventionist', false],
    ['content.read', 'case_interventionist', false],
    ['organization.edit', 'case_interventionist', false],
    ['organization.edit', 'owner', true],
    ['organization.edit', 'interventionist', false],
    ['caseload.oversee', 'admin', true],
    ['caseload.oversee', 'interventionist', false],
    ['caseload.oversee', 'reviewer', false],
    ['content.read', 'owner', true],
    ['content.read', 'admin', true],
    ['content.read', 'interventionist', true],
    ['content.read', 'reviewer', false],
    ['content.edit', 'owner', true],
    ['content.edit', 'admin', true],
    ['content.edit', 'interventionist', false],
    ['content.edit', 'reviewer', false],
  ])('%s by %s: %s', (action, role, expected) => {
    expect(organizationAllows(action, role)).toBe(expected)
  })

  test('grants nothing in the organization to somebody who belongs to a case alone', () => {
    for (const action of Object.keys(ORGANIZATION_ACTIONS) as OrganizationAction[])
      expect(organizationAllows(action, null), action).toBe(false)
  })
})

test.each<[OrganizationStanding | null, OrganizationRole | null, 'family' | 'practice', boolean]>([
  ['owner', 'owner', 'family', true],
  ['interventionist', 'interventionist', 'practice', true],
  ['case_interventionist', null, 'family', true],
  [null, null, 'family', false],
  [null, null, 'practice', true],
])('standing %s: role %s in a %s, professional of a case: %s', (expected, role, kind, isCaseInterventionist) => {
  expect(standingOf({ role, kind }, isCaseInterventionist)).toBe(expected)
})
