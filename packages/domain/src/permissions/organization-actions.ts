import { text } from '@holdfast/content/permissions'
import type { Text } from '../text.ts'
import type { OrganizationRole } from './roles.ts'

/**
 * What is done in an organization as a whole, and in which of its roles. Whoever belongs to a case alone has none of these
 * roles: they see places in the plan, not the directory, and texts as they are said, not as they are kept.
 */
export const ORGANIZATION_ACTIONS = {
  'facility.read': ['owner', 'admin', 'interventionist'],
  'facility.edit': ['owner', 'admin', 'interventionist'],
  'facility.import': ['owner', 'admin', 'interventionist'],
  'content.read': ['owner', 'admin', 'interventionist'],
  'content.edit': ['owner', 'admin'],
} as const satisfies Record<string, readonly OrganizationRole[]>

/** Something that belongs to the organization as a whole, never to a case. */
export type OrganizationAction = keyof typeof ORGANIZATION_ACTIONS

/** Said alike to every role that is not included, and to members of a case alone. */
export const ORGANIZATION_REFUSAL: Text = text('organization-refusal')

/** Whether a role in the organization includes this; null is someone who belongs to a case alone. */
export const organizationAllows = (action: OrganizationAction, role: OrganizationRole | null): boolean =>
  role !== null && (ORGANIZATION_ACTIONS[action] as readonly OrganizationRole[]).includes(role)
