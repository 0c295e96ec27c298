import { Trans } from '@lingui/react/macro'
import type { Comment } from '@holdfast/contracts/comments'
import { Link } from '@tanstack/react-router'
import { pathOf } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'

/** What somebody asked this reader to look at. */
export function MyMentions({ comments, planKey }: { comments: readonly Comment[]; planKey: PlanKey }) {
  const asked = comments.filter(({ mentionsMe, resolvedAt }) => mentionsMe && resolvedAt === null)
  if (asked.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Someone asked you to look</Trans>
      </h2>
      <ul className="group">
        {asked.map((one) => (
          <li key={one.id}>
            <Asked comment={one} planKey={planKey} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Asked({ comment: { by, text, section, subjectId }, planKey }: { comment: Comment; planKey: PlanKey }) {
  const words = (
    <>
      <Icon name="message-circle" />
      <span>
        <b>
          <Trans>{by} asks</Trans>
        </b>
        <span className="meta">{text}</span>
      </span>
      <Icon name="chevron-right" flip />
    </>
  )
  // what is about one letter stands beside it
  if (section === 'statements' && subjectId)
    return (
      <Link
        className="task"
        to="/o/$organizationId/p/$planId/statements/$statementId"
        params={{ ...planKey, statementId: subjectId }}
      >
        {words}
      </Link>
    )
  return (
    <Link className="task" to={section === 'plan' ? '/o/$organizationId/p/$planId' : pathOf(section)} params={planKey}>
      {words}
    </Link>
  )
}
