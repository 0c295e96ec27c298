import type { CaseRole } from '../permissions/roles.ts'

/** The professional who suggested a place, as a member of the case. */
export type Suggester = { memberId: string; hasLeft: boolean }

/**
 * Whether this member may say what ties somebody to a place: the professional who suggested it and nobody else, or, when they have
 * left the case, a professional who is there and answers for the place from then on. Of a place that the family found itself
 * (`suggester` is null) either of the case leads says it (F39; EKRA in docs/practice.md 1.1).
 */
export function maySayTie(
  { memberId, role }: { memberId: string; role: CaseRole },
  suggester: Suggester | null,
): boolean {
  if (suggester === null || suggester.memberId === memberId) return true
  return suggester.hasLeft && role === 'interventionist'
}
