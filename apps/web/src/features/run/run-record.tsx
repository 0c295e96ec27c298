import type { Workspace } from '@holdfast/contracts/workspace'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { standing } from '@holdfast/domain/run/run-log'
import { Trans } from '@lingui/react/macro'
import { formatHour, localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CorrectEvent } from './correct-event.tsx'
import { EventWords } from './event-words.tsx'
import { OnPaperInstead, WhyNotTaken } from './not-taken.tsx'
import type { Meeting } from './use-run.ts'
import { WrongClock } from '../../offline/wrong-clock.tsx'

type Props = {
  plan: Workspace
  meeting: Pick<Meeting, 'events' | 'disputed' | 'refused' | 'keepsRecord' | 'record' | 'correct'>
}

/** Everything that was recorded, in order, by everyone; what was taken back stays, struck through. */
export function RunRecord({ plan, meeting }: Props) {
  const { events, disputed, refused, keepsRecord } = meeting
  const stands = new Set(standing(events).map(({ id }) => id))
  const sent = new Map(plan.runEvents.map((event) => [event.id, event]))
  const time = (at: string) => formatHour(at, plan.logistics.timeZone)
  const count = events.length + refused.length
  if (count === 0) return null
  return (
    <Disclosure open={refused.length > 0} summary={<Trans>What was recorded ({count})</Trans>}>
      <ol className="plain-list spaced run-record">
        {events.map((event) => (
          <li key={event.id} data-kind={event.kind}>
            <span className="muted">{time(event.at)}</span>{' '}
            {stands.has(event.id) ? (
              <EventWords event={event} plan={plan} />
            ) : (
              <s>
                <EventWords event={event} plan={plan} />
              </s>
            )}{' '}
            <span className="muted">
              {sent.get(event.id)?.by ?? <Trans>on this phone only</Trans>}
              {sent.get(event.id)?.isLate && (
                <>
                  {' · '}
                  <Trans>came in later</Trans>
                </>
              )}
            </span>
            <WrongClock phoneAt={sent.get(event.id)?.phoneAt} timeZone={plan.logistics.timeZone} />
            {disputed.has(event.id) && (
              <>
                {' · '}
                <strong>
                  <Trans>recorded differently by two of you; both are kept</Trans>
                </strong>
              </>
            )}
            {keepsRecord && stands.has(event.id) && event.kind !== 'correction' && plan.status !== 'reviewed' && (
              <CorrectEvent event={event} meeting={meeting} name={localize(EVENT_LABELS[event.kind])} />
            )}
          </li>
        ))}
        {refused.map((event) => (
          <li key={event.id} data-kind={event.kind}>
            <span className="muted">{time(event.at)}</span> <EventWords event={event} plan={plan} />{' '}
            <strong>
              <Trans>not taken by the server</Trans>
            </strong>
            {event.problem && (
              <>
                <br />
                <WhyNotTaken problem={event.problem} />
              </>
            )}
          </li>
        ))}
      </ol>
      {refused.length > 0 && <OnPaperInstead />}
    </Disclosure>
  )
}
