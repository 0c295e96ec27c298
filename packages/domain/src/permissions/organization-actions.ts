import { text } from '@holdfast/content/permissions'
import type { Text } from '../text.ts'
import type { OrganizationRole } from './roles.ts'

/**
 * A role in the organization, or `case_interventionist`: the professional whom a family invited to one of its cases, and who has no
 * role in the organization.
 */
export type OrganizationStanding = OrganizationRole | 'case_interventionist'

/**
 * What is done in an organization as a whole, and who does it. Whoever belongs to a case alone has none of its roles: they see places
 * in the plan, not the directory, and texts as they are said, not as they are kept. The professional of a family's case looks for
 * places with the family, in its directory (F35).
 */
export const ORGANIZATION_ACTIONS = {
  'facility.read': ['owner', 'admin', 'interventionist', 'case_interventionist'],
  'facility.edit': ['owner', 'admin', 'interventionist', 'case_interventionist'],
  'facility.import': ['owner', 'admin', 'interventionist'],
  // for who is not on the case; in a practice alone
  'emergency_access.begin': ['owner', 'admin', 'interventionist'],
  // what happened, never a text or a name of a case
  'audit.read': ['owner', 'admin'],
  // that there is a case, and who looks after it; nothing of what is in it
  'caseload.oversee': ['owner', 'admin'],
  // a family's case that the practice looks after: its interventionist sees their own; in a practice alone
  'entrusted_case.read': ['owner', 'admin', 'interventionist'],
  'entrusted_case.edit': ['owner', 'admin'],
  'content.read': ['owner', 'admin', 'interventionist'],
  'content.edit': ['owner', 'admin'],
  'organization.delete': ['owner'],
  'organization.edit': ['owner', 'admin'],
  'outcome_report.read': ['owner', 'admin', 'reviewer'],
  // what the rule of the practice erases next, and what is kept from it, by codes
  'hold.set': ['owner', 'admin'],
  'conduct.read': ['owner', 'admin', 'interventionist', 'reviewer'],
  'conduct.accept': ['owner', 'admin', 'interventionist', 'reviewer'],
  'organization_member.read': ['owner', 'admin', 'interventionist', 'reviewer'],
  'organization_member.edit': ['owner', 'admin'],
  'organization_member.leave': ['owner', 'admin', 'interventionist', 'reviewer'],
} as const satisfies Record<string, readonly OrganizationStanding[]>

/** Something that belongs to the organization as a whole, never to a case. */
export type OrganizationAction = keyof typeof ORGANIZATION_ACTIONS

/** Said alike to every role that is not included, and to members of a case alone. */
export const ORGANIZATION_REFUSAL: Text = text('organization-refusal')

/** Whether somebody's standing includes this; null is someone who belongs to a case alone. */
export const organizationAllows = (action: OrganizationAction, standing: OrganizationStanding | null): boolean =>
  standing !== null && (ORGANIZATION_ACTIONS[action] as readonly OrganizationStanding[]).includes(standing)

/** What somebody is in an organization: a practice keeps its directory to those who have a role there. */
export const standingOf = (
  { role, kind }: { role: OrganizationRole | null; kind: 'family' | 'practice' },
  isCaseInterventionist: boolean,
): OrganizationStanding | null => role ?? (kind === 'family' && isCaseInterventionist ? 'case_interventionist' : null)
