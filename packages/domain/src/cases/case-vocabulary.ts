/** What a family or a practice keeps its cases in. */
export const ORGANIZATION_KINDS = ['family', 'practice'] as const
/** `family` keeps its own case · `practice` keeps many, with staff. */
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
/** Decides which consequence examples and hints somebody is shown (S2.15, S0.31). */
export type Relationship = (typeof RELATIONSHIPS)[number]

/** Substance classes of the sobriety check (docs/practice.md 7.2). */
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
/** A class, not a product: it brings up the signs, the waiting time and the dangers of stopping (S0.9). */
export type Substance = (typeof SUBSTANCES)[number]

/** How often the loved one uses, as the family sees it at the first call. */
export const USE_PATTERNS = ['daily', 'most_days', 'binges', 'now_and_then', 'not_sure'] as const
/** As the family sees it, never a measure; `not_sure` until somebody knows. */
export type UsePattern = (typeof USE_PATTERNS)[number]
