import { type ClosedCase, erasedAt } from '@holdfast/domain/retention/retention'
import type { Tx } from '../../db/connect.ts'

type Found = ClosedCase & { organizationId: string; caseId: string; caseCode: string; months: number; isHeld: boolean }
/** A closed case with the moment at which its practice's rule erases it. */
export type Expiring = Pick<Found, 'organizationId' | 'caseId' | 'caseCode' | 'isHeld'> & { erasedAt: Date }

/** Closed cases that a rule is for, those first that are erased first: of the organization that is open, or of all. */
export async function closedCases(tx: Tx, now: Date, which: 'here' | 'all'): Promise<Expiring[]> {
  const found = await tx.$queryRaw<Found[]>`
    SELECT organization_id AS "organizationId", case_id AS "caseId", case_code AS "caseCode", months, is_held AS "isHeld",
      last_entry_at AS "lastEntryAt", last_disclosure_at AS "lastDisclosureAt"
    FROM holdfast.closed_cases(${which === 'all'}, ${now}::date)`
  return found
    .map(({ months, lastEntryAt, lastDisclosureAt, ...known }) => ({
      ...known,
      erasedAt: erasedAt({ lastEntryAt, lastDisclosureAt }, months),
    }))
    .toSorted((a, b) => a.erasedAt.getTime() - b.erasedAt.getTime())
}
