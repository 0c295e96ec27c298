import type { CommentSection } from '@holdfast/domain/comments/comment-subjects'
import type { PlanContext } from '../../kernel/context.ts'

/** Whether a section of this plan has such an item. Sections without items are commented on as a whole. */
export async function isInPlan(
  { tx, organizationId, planId }: PlanContext,
  section: CommentSection,
  id: string,
): Promise<boolean> {
  const where = { organizationId, planId, id }
  switch (section) {
    case 'people':
      return (await tx.participant.count({ where })) > 0
    case 'consequences':
      return (await tx.consequence.count({ where })) > 0
    case 'treatment':
      return (await tx.treatmentOption.count({ where })) > 0
    case 'contingencies':
      return (await tx.contingency.count({ where })) > 0
    default:
      return false
  }
}
