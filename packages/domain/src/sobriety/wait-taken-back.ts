import { reachesInTime } from '../shared/take-back.ts'
import type { SobrietyResult } from './sobriety-check.ts'

type Look = Readonly<{
  observerId: string
  result: SobrietyResult
  confirmedAt: Date | null
  checkedAt: Date
}>

/**
 * Whether this member may take a "wait" back that they tapped by mistake: their own, as fast as a stop is taken back, and as long as
 * nobody has answered it. Then it counts as never said; only the audit trail keeps it. A later change of mind is another look.
 */
export const takesWaitBack = (
  { observerId, result, confirmedAt, checkedAt }: Look,
  { memberId, now }: Readonly<{ memberId: string; now: Date }>,
): boolean => observerId === memberId && result === 'wait' && confirmedAt === null && reachesInTime(checkedAt, now)
