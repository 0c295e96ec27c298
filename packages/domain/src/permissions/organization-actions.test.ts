import { describe, expect, test } from 'vitest'
import { ORGANIZATION_ACTIONS, type OrganizationAction, organizationAllows } from './organization-actions.ts'
import type { OrganizationRole } from './roles.ts'

describe('organizationAllows', () => {
  test.each<[OrganizationAction, OrganizationRole | null, boolean]>([
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
