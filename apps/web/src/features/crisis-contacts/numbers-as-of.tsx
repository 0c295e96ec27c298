import { isOverdue } from '@holdfast/domain/content/override'
import { Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'
import { useContacts } from './use-contacts.ts'

/** How old the numbers are, by the oldest of them, and when they are checked again. */
export function NumbersAsOf() {
  const { items, today } = useContacts()
  const [oldest] = items.map(({ asOf }) => asOf).toSorted()
  const [next] = items.map(({ reviewBy }) => reviewBy).toSorted()
  if (!oldest || !next) return null
  return (
    <p className="small soft">
      {today && isOverdue(next, today) ? (
        <Trans>These numbers were last checked on {formatDate(oldest)}.</Trans>
      ) : (
        <Trans>
          Numbers as of {formatDate(oldest)}. To be checked again by {formatDate(next)}.
        </Trans>
      )}
    </p>
  )
}
