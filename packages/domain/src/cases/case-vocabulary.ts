/** What a family or a practice keeps its cases in. */
export const ORGANIZATION_KINDS = ['family', 'practice'] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

/** How someone is tied to the loved one. */
export const RELATIONSHIPS = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'other_relative',
  'friend',
  'employer',
  'colleague',
  'faith_leader',
  'clinician',
  'interventionist',
  'other',
] as const
export type Relationship = (typeof RELATIONSHIPS)[number]

/** Substance classes of the sobriety check (domain.md 7.2). */
export const SUBSTANCES = [
  'alcohol',
  'sedatives',
  'opioids',
  'methadone',
  'stimulants',
  'cannabis',
  'hallucinogens',
  'dissociatives',
  'inhalants',
  'ghb',
  'unknown',
] as const
export type Substance = (typeof SUBSTANCES)[number]

/** How often the loved one uses, as the family sees it at intake. */
export const USE_PATTERNS = ['daily', 'most_days', 'binges', 'now_and_then', 'not_sure'] as const
export type UsePattern = (typeof USE_PATTERNS)[number]
