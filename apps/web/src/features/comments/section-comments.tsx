import type { Workspace } from '@holdfast/contracts/workspace'
import { COMMENT_SECTIONS, type CommentSection } from '@holdfast/domain/comments/comment-subjects'
import { Comments, type Named } from './comments.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

const isSection = (name: string): name is CommentSection => (COMMENT_SECTIONS as readonly string[]).includes(name)

/** The items of a section that a comment can be about, by the names that people know them by. */
function itemsOf(plan: Workspace, section: CommentSection): Named[] {
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  switch (section) {
    case 'people':
      return plan.participants.map(({ id, name }) => ({ id, name }))
    case 'consequences':
      return plan.consequences.map(({ id, participantId, iWill }) => ({
        id,
        name: `${nameOf(participantId)}: ${iWill}`,
      }))
    case 'treatment':
      return plan.treatmentOptions.map(({ id, name }) => ({ id, name }))
    case 'contingencies':
      return plan.contingencies.map(({ id, trigger }) => ({ id, name: trigger }))
    default:
      return []
  }
}

/** What was said about the section of this page; pages that are no section have none. */
export function SectionComments({ plan, planKey, page }: { plan: Workspace; planKey: PlanKey; page: string }) {
  const section = page === '' ? 'plan' : page
  if (!isSection(section)) return null
  const people = plan.participants.flatMap(({ caseMemberId, name, isMe }) =>
    caseMemberId && !isMe ? [{ id: caseMemberId, name }] : [],
  )
  return (
    <Comments
      key={section}
      planKey={planKey}
      section={section}
      // what is about one letter stands beside it
      comments={plan.comments.filter(
        (comment) => comment.section === section && (section !== 'statements' || comment.subjectId === null),
      )}
      items={itemsOf(plan, section)}
      people={people}
    />
  )
}
