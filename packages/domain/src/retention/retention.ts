import { fromIsoDate } from '../shared/time.ts'

/** For how many months the account of disclosures is kept, whatever the practice's own rule says (docs/practice.md 12.1). */
export const DISCLOSURES_KEPT_MONTHS = 36

/** How many days ahead a practice sees what will be erased. */
export const SHOWN_DAYS = 90

/** A closed case of a practice that has a rule: when something was last noted, and told to a program; no words of it. */
export type ClosedCase = { lastEntryAt: Date; lastDisclosureAt: Date | null }

/** When a closed case is erased: `months` after its last entry, but not before the account of its last disclosure may end. */
export function erasedAt({ lastEntryAt, lastDisclosureAt }: ClosedCase, months: number): Date {
  const byRule = monthsLater(lastEntryAt, months)
  const byDisclosure = lastDisclosureAt && monthsLater(lastDisclosureAt, DISCLOSURES_KEPT_MONTHS)
  return byDisclosure && byDisclosure > byRule ? byDisclosure : byRule
}

/** Whether a hold still keeps its case: not lifted, and its last day, where it has one, is not over. */
export const isHolding = ({ until, liftedAt }: { until: string | null; liftedAt: Date | null }, now: Date): boolean =>
  liftedAt === null && (until === null || fromIsoDate(until) >= fromIsoDate(now.toISOString().slice(0, 10)))

/** The same day some months later; where that month is shorter, its last day. */
function monthsLater(at: Date, months: number): Date {
  const later = new Date(at)
  later.setUTCMonth(later.getUTCMonth() + months)
  if (later.getUTCDate() !== at.getUTCDate()) later.setUTCDate(0)
  return later
}
