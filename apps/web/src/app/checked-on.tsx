import { recordsOf } from '@holdfast/domain/content/content'
import { isOverdue } from '@holdfast/domain/content/wording'
import { Trans } from '@lingui/react/macro'
import { useNow } from './use-now.ts'
import { useHeard } from './wording.ts'
import { sayDate } from './words.ts'

/** When what is said here was last checked; only where that check is overdue. The day is the server's. */
export function CheckedOn({ tables }: { tables: readonly object[] }) {
  const { given } = useHeard()
  const now = useNow()
  const today = given?.today ?? now.toISOString().slice(0, 10)
  const reviews = new Map(given?.reviews.map((review) => [review.key, review]))
  const overdue = tables
    .flatMap(recordsOf)
    .map((record) => reviews.get(record.key) ?? record)
    .filter(({ reviewBy }) => isOverdue(reviewBy, today))
  const [oldest] = overdue.map(({ asOf }) => asOf).toSorted()
  if (oldest === undefined) return null
  return (
    <p className="muted checked-on">
      <Trans>This was last checked on {sayDate(oldest)}. Ask a professional whether it still holds.</Trans>
    </p>
  )
}
