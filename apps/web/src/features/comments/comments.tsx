import type { CommentSection } from '@holdfast/domain/comments/comment-subjects'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Comment } from '@holdfast/contracts/comments'
import { Disclosure } from '../../ui/disclosure.tsx'
import { AddComment } from './add-comment.tsx'
import { CommentItem } from './comment-item.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

/** Something or somebody to choose from a list: an item of a section, or a member to ask. */
export type Named = { id: string; name: string }
type Props = {
  planKey: PlanKey
  section: CommentSection
  comments: readonly Comment[]
  /** What in this section a comment can be about. */
  items: readonly Named[]
  /** Whom one can ask. */
  people: readonly Named[]
}

/** What was said about this part of the plan, and a place to say something (F8). */
export function Comments({ planKey, section, comments, items, people }: Props) {
  const { t } = useLingui()
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = comments.filter(({ resolvedAt }) => resolvedAt !== null)
  const nameOf = (id: string | null) => items.find((item) => item.id === id)?.name ?? null
  const summary = open.length > 0 ? t`Comments on this part: ${open.length} open` : t`Comments on this part`
  return (
    <section className="part-comments no-print">
      <Disclosure summary={summary} open={section !== 'plan' && open.some(({ mentionsMe }) => mentionsMe)}>
        {open.length === 0 && (
          <p className="muted">
            <Trans>Nothing is open here.</Trans>
          </p>
        )}
        <ul className="plain-list">
          {open.map((comment) => (
            <CommentItem key={comment.id} comment={comment} about={nameOf(comment.subjectId)} planKey={planKey} />
          ))}
        </ul>
        <AddComment planKey={planKey} section={section} items={items} people={people} />
        {settled.length > 0 && (
          <Disclosure summary={<Trans>Settled: {settled.length}</Trans>}>
            <ul className="plain-list">
              {settled.map((comment) => (
                <CommentItem key={comment.id} comment={comment} about={nameOf(comment.subjectId)} planKey={planKey} />
              ))}
            </ul>
          </Disclosure>
        )}
      </Disclosure>
    </section>
  )
}
