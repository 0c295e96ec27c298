import type { Review } from '@holdfast/contracts/reviews'
import { causeEntry } from '@holdfast/domain/reviews/cause-catalog'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'

type Props = {
  review: Review
  eventId: string
  /** Where it turned, the way to name a cause stands out. */
  isTurn: boolean
}

/** Below a moment of the meeting: the causes that were named from it, and the way to name one more. */
export function MomentCauses({ review, eventId, isTurn }: Props) {
  const named = review.factors.filter(({ momentId }) => momentId === eventId)
  return (
    <>
      {named.map(({ id, cause }) => (
        <p key={id}>
          <Link to="." search={{ at: 'factors' } as never} hash={id}>
            {localize(causeEntry(cause).label)}
          </Link>
        </p>
      ))}
      {review.can.edit.allowed && review.finalizedAt === null && (
        <Link
          className={isTurn ? 'btn quiet small' : 'btn plain small'}
          to="."
          search={{ at: 'factors', moment: eventId } as never}
        >
          <Trans>Name what was missing</Trans>
        </Link>
      )}
    </>
  )
}
