import { type ReminderLetter, reminderRoutes } from '@holdfast/contracts/reminders'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { request } from '../../api/request.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'
import { useKindWords } from './kind-words.tsx'

const MARKS = { waiting: 'doing', sent: 'ready', failed: 'care' } as const satisfies Record<
  ReminderLetter['state'],
  MarkState
>

function StateWord({ state }: { state: ReminderLetter['state'] }) {
  if (state === 'sent') return <Trans>Sent</Trans>
  return state === 'waiting' ? <Trans>Waiting</Trans> : <Trans>Could not be delivered</Trans>
}

/** The reminders that the person was sent, the newest first, and how far each is. */
export function SentReminders() {
  const words = useKindWords()
  const query = useQuery({
    queryKey: ['reminder-letters'],
    queryFn: () => request(reminderRoutes.listSent, { query: { limit: 10 } }),
  })
  return (
    <section className="stack">
      <h2>
        <Trans>What was sent to you</Trans>
      </h2>
      <QueryPart query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">
              <Trans>Nothing in the last 90 days.</Trans>
            </p>
          ) : (
            <ul className="group">
              {items.map(({ id, kind, state, at }) => (
                <li className="person" key={id}>
                  <span className="strong">{words[kind].label}</span>
                  <span className="say">{formatMoment(at)}</span>
                  <span className="do">
                    <StatusMark state={MARKS[state]} word={<StateWord state={state} />} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryPart>
    </section>
  )
}
