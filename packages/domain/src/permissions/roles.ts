/** What someone is in an organization as a whole. */
export const ORGANIZATION_ROLES = ['owner', 'admin', 'interventionist', 'reviewer'] as const
/** Gives no right in any case: a role in the case does that (docs/product.md 4). */
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number]

/** What someone is in one case. No role reads more because it is "higher" (docs/product.md 4). */
export const CASE_ROLES = ['lead', 'interventionist', 'participant', 'helper'] as const
/** One per person and case; people outside of the organization have this alone. */
export type CaseRole = (typeof CASE_ROLES)[number]
