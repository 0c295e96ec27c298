import { saysWhatTies } from '@holdfast/domain/treatment-options/referral'
import type { PlanContext } from '../../kernel/context.ts'
import type { TreatmentOptionRow } from './treatment-options.rows.ts'

/** Whether this member is the one who says what ties somebody to this place. */
export const answersForTie = (
  { member }: PlanContext,
  { suggestedBy }: Pick<TreatmentOptionRow, 'suggestedBy'>,
): boolean =>
  saysWhatTies(
    { memberId: member.id, role: member.role },
    suggestedBy && { memberId: suggestedBy.id, hasLeft: suggestedBy.endedAt !== null },
  )
