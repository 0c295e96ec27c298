import { maySayTie } from '@holdfast/domain/treatment-options/referral'
import type { PlanContext } from '../../kernel/context.ts'
import type { TreatmentOptionRow } from './treatment-options.rows.ts'

/** Whether this member may say what ties somebody to this place. */
export const mayDeclareTie = (
  { member }: PlanContext,
  { suggestedBy }: Pick<TreatmentOptionRow, 'suggestedBy'>,
): boolean =>
  maySayTie(
    { memberId: member.id, role: member.role },
    suggestedBy && { memberId: suggestedBy.id, hasLeft: suggestedBy.endedAt !== null },
  )
