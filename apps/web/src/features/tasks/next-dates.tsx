import type { Task } from '@holdfast/contracts/tasks'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate, formatMoment } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { type CaseKey, tasksQuery } from './tasks.queries.ts'

/** The others are one tap away, in the list of tasks. */
const SHOWN = 3

/** What is set after the day, each with its day or hour and a name: the first check-ins, the call, what each committed to. */
export function NextDates({
  caseKey,
  planId,
  since,
  timeZone,
}: {
  caseKey: CaseKey
  planId: string
  /** When the meeting was over. */
  since: string
  timeZone: string
}) {
  const tasks = useQuery(tasksQuery(caseKey))
  const isAhead = ({ dueAt, dueOn }: Task) =>
    dueAt ? Date.parse(dueAt) >= Date.parse(since) : (dueOn ?? '') >= since.slice(0, 10)
  const next = (tasks.data?.items ?? []).filter(
    (task) => task.planId === planId && task.doneAt === null && isAhead(task),
  )
  if (next.length === 0) return null
  return (
    <Card>
      <h2>
        <Trans>What is set now</Trans>
      </h2>
      <ul className="plain-list spaced">
        {next.slice(0, SHOWN).map(({ id, title, dueAt, dueOn, owner }) => (
          <li key={id}>
            <strong>{dueAt ? formatMoment(dueAt, timeZone) : dueOn && formatDate(dueOn)}</strong>
            <br />
            {title}
            {owner && (
              <span className="muted">
                {' '}
                · <bdi>{owner}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/o/$organizationId/c/$caseId/tasks" params={caseKey}>
          <Trans>All tasks: tick them, move them, give them to somebody</Trans>
        </Link>
      </p>
    </Card>
  )
}
