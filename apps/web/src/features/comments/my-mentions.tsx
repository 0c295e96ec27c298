import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mentionsQuery } from './comments.queries.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What somebody asked this reader to look at. */
export function MyMentions({ planKey }: { planKey: PlanKey }) {
  const { data } = useQuery(mentionsQuery(planKey))
  if (!data || data.items.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Someone asked you to look</Trans>
      </h2>
      <ul className="tasks">
        {data.items.map(({ id, by, text, section }) => (
          <li key={id} className="tall">
            <span>
              <Link
                to={
                  `/o/$organizationId/p/$planId${section === 'plan' ? '' : `/${section}`}` as '/o/$organizationId/p/$planId'
                }
                params={planKey}
              >
                <Trans>{by} asks</Trans>
              </Link>
              <span>{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
