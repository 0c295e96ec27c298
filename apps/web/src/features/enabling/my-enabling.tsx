import type { EnablingSupport } from '@holdfast/contracts/enabling'
import { ENABLING_FUTURE_LABELS, ENABLING_TOPIC_LIST } from '@holdfast/domain/enabling/enabling-topics'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { ADD } from './enabling-steps.ts'

type Props = {
  enablingSupports: readonly EnablingSupport[]
  /** Whether something can be noted. */
  mayAdd: boolean
  /** Whose it is, where that is said. */
  nameOf: (participantId: string) => string | null
}

/** What this reader pays or does now, as rows; the interventionist keeps it for everybody. Each opens as one question. */
export function MyEnabling({ enablingSupports, mayAdd, nameOf }: Props): ReactElement {
  return (
    <section className="stack">
      <h2>
        <Trans>What I still pay or do</Trans>
      </h2>
      {enablingSupports.length > 0 && (
        <ul className="group">
          {enablingSupports.map(({ id, participantId, topic, note, becomes }) => (
            <li key={id}>
              <Link className="task" to="." search={{ at: id } as never}>
                <StatusMark state={becomes === 'undecided' ? 'none' : 'ready'} quiet />
                <span>
                  <b className="sentence">{localize(ENABLING_TOPIC_LIST[topic].label)}</b>
                  <span className="meta">
                    {[nameOf(participantId), localize(ENABLING_FUTURE_LABELS[becomes]), note]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <Icon name="chevron-right" flip />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <div className="actions">
          <Link className={enablingSupports.length > 0 ? 'btn quiet' : 'btn'} to="." search={{ at: ADD } as never}>
            <Icon name="plus" small />
            <Trans>Note what I give</Trans>
          </Link>
        </div>
      )}
    </section>
  )
}
