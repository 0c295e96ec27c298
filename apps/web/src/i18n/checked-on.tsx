import { recordsOf } from '@holdfast/domain/content/records'
import { isOverdue } from '@holdfast/domain/content/override'
import { Trans } from '@lingui/react/macro'
import { useNow } from '../api/use-now.ts'
import { useContentOverrides } from './override-state.ts'
import { formatDate } from './localize.ts'

type Props = {
  tables: readonly object[]
  /** Says the dates also while the check is not overdue. */
  always?: boolean
}

/** When what is said here was last checked, in the organization on screen. The day is the server's where it is known. */
export function CheckedOn({ tables, always = false }: Props) {
  const { given } = useContentOverrides()
  const now = useNow()
  const today = given?.today ?? now.toISOString().slice(0, 10)
  const reviews = new Map(given?.reviews.map((review) => [review.key, review]))
  const checks = tables.flatMap(recordsOf).map((record) => reviews.get(record.key) ?? record)
  const overdue = checks.filter(({ reviewBy }) => isOverdue(reviewBy, today))
  const [oldest] = (overdue.length > 0 ? overdue : checks).map(({ asOf }) => asOf).toSorted()
  const [next] = checks.map(({ reviewBy }) => reviewBy).toSorted()
  if (oldest === undefined || next === undefined || (overdue.length === 0 && !always)) return null
  return (
    <p className="muted">
      {overdue.length > 0 ? (
        <Trans>This was last checked on {formatDate(oldest)}. Ask a professional whether it still holds.</Trans>
      ) : (
        <Trans>
          As of {formatDate(oldest)}. To be checked again by {formatDate(next)}.
        </Trans>
      )}
    </p>
  )
}
