import { Trans } from '@lingui/react/macro'
import type { Comment } from '@holdfast/contracts/comments'
import { Link } from '@tanstack/react-router'
import { pathOf } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What somebody asked this reader to look at. */
export function MyMentions({ comments, planKey }: { comments: readonly Comment[]; planKey: PlanKey }) {
  const asked = comments.filter(({ mentionsMe, resolvedAt }) => mentionsMe && resolvedAt === null)
  if (asked.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Someone asked you to look</Trans>
      </h2>
      <ul className="tasks">
        {asked.map(({ id, by, text, section, subjectId }) => (
          <li key={id} className="tall">
            <span>
              {section === 'statements' && subjectId ? (
                // what is about one letter stands beside it
                <Link
                  to="/o/$organizationId/p/$planId/statements/$statementId"
                  params={{ ...planKey, statementId: subjectId }}
                >
                  <Trans>{by} asks</Trans>
                </Link>
              ) : (
                <Link to={section === 'plan' ? '/o/$organizationId/p/$planId' : pathOf(section)} params={planKey}>
                  <Trans>{by} asks</Trans>
                </Link>
              )}
              <span>{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
