import type { Comment } from '@holdfast/contracts/comments'
import { Trans } from '@lingui/react/macro'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { AddComment } from './add-comment.tsx'
import { CommentItem } from './comment-item.tsx'
import type { Named } from './comments.tsx'

type Props = {
  planKey: PlanKey
  statementId: string
  comments: readonly Comment[]
  /** Whom one can ask. */
  people: readonly Named[]
  /** The coach writes, and the author in reply; others read where they may. */
  mayWrite: boolean
}

/** What was said about one letter, beside it, with a place to answer (F8). */
export function LetterThread({ planKey, statementId, comments, people, mayWrite }: Props) {
  const about = comments.filter(({ section, subjectId }) => section === 'statements' && subjectId === statementId)
  const open = about.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = about.filter(({ resolvedAt }) => resolvedAt !== null)
  if (about.length === 0 && !mayWrite) return null
  return (
    <section className="stack no-print">
      <h2>
        <Trans>Notes on this letter</Trans>
      </h2>
      {open.length > 0 && (
        <ul className="thread">
          {open.map((comment) => (
            <CommentItem key={comment.id} comment={comment} about={null} planKey={planKey} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <Disclosure summary={<Trans>Settled: {settled.length}</Trans>}>
          <ul className="thread">
            {settled.map((comment) => (
              <CommentItem key={comment.id} comment={comment} about={null} planKey={planKey} />
            ))}
          </ul>
        </Disclosure>
      )}
      {mayWrite && (
        <Disclosure summary={<Trans>Write a note</Trans>}>
          <AddComment planKey={planKey} section="statements" subjectId={statementId} items={[]} people={people} />
        </Disclosure>
      )}
    </section>
  )
}
