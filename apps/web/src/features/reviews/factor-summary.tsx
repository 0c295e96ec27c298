import type { ReviewFactor } from '@holdfast/contracts/reviews'
import { causeEntry } from '@holdfast/domain/reviews/cause-catalog'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate, localize } from '../../i18n/localize.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { Person } from './change-item.tsx'

type Props = {
  factor: ReviewFactor
  people: readonly Person[]
  /** The moment of the meeting from which it was named. */
  moment: ReactNode
  children?: ReactNode
}

/** A cause read: what shows it, and what changes, each with whoever looks after it and until when. */
export function FactorSummary({ factor, people, moment, children }: Props) {
  return (
    <article className="card">
      <h3>{localize(causeEntry(factor.cause).label)}</h3>
      {moment}
      <p className="soft">{factor.evidence}</p>
      {factor.planGap && <p className="soft">{factor.planGap}</p>}
      {factor.changes.length > 0 && (
        <ul className="stack">
          {factor.changes.map(({ id, what, ownerId, dueOn }) => {
            const at = people.findIndex((one) => one.id === ownerId)
            const owner = people[at]
            return (
              <li key={id} className="line">
                <StatusMark quiet state={owner && dueOn ? 'ready' : 'none'} />
                <span>
                  {what}{' '}
                  <span className="row block">
                    {owner && (
                      <span className="chip">
                        <Avatar name={owner.name} color={personColor(at)} size="s" />
                        {owner.name}
                      </span>
                    )}
                    <span className="small soft">{dueOn ? formatDate(dueOn) : <Trans>no day yet</Trans>}</span>
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {factor.acceptedReason && (
        <p>
          <Trans>Accepted as it is: {factor.acceptedReason}</Trans>
        </p>
      )}
      {children}
    </article>
  )
}
