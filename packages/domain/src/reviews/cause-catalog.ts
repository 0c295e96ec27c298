import { content } from '../content/content.ts'
import { CAUSES_AFTER } from './causes-after.ts'
import { CAUSES_IN_DELIVERY } from './causes-in-delivery.ts'
import { CAUSES_IN_PLAN } from './causes-in-plan.ts'
import { CAUSES_IN_RESPONSE } from './causes-in-response.ts'
import type { Cause, CauseEntry } from './causes.ts'

/** Every cause of docs/practice.md 10.3, in its order. */
export const CAUSE_CATALOG: readonly CauseEntry[] = content('causes', [
  ...CAUSES_IN_PLAN,
  ...CAUSES_IN_DELIVERY,
  ...CAUSES_IN_RESPONSE,
  ...CAUSES_AFTER,
])

/**
 * Always offered first: the five of S1, the four of S3 and "none found" (docs/practice.md 10.3; S1.4 to S1.8, S3.5 to
 * S3.8). A plan can be flawless and still get a "no".
 */
export const FIRST_CAUSES = [
  'F20',
  'F13',
  'F21',
  'F22',
  'F24',
  'F04',
  'F14',
  'F15',
  'F10',
  'F98',
] as const satisfies readonly Cause[]

const byCode = Object.fromEntries(CAUSE_CATALOG.map((entry) => [entry.code, entry])) as Record<Cause, CauseEntry>

/** The entry of one cause. */
export const causeEntry = (code: Cause): CauseEntry => byCode[code]
