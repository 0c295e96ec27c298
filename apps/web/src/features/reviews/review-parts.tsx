import type { Review } from '@holdfast/contracts/reviews'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'

const PARTS = ['account', 'accounts', 'factors'] as const
/** One page of looking back, as the address names it; none is all of it at a glance. */
export type ReviewPart = (typeof PARTS)[number]

/** The part that the address names; a link to a cause or a change opens the causes, one to a moment of the meeting all of it. */
export function useReviewPart(): ReviewPart | null {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const hash: string = useLocation({ select: (location) => location.hash })
  return PARTS.find((part) => part === search.at) ?? (hash === '' || hash.startsWith('moment-') ? null : 'factors')
}

/** The parts of looking back, each with where it stands; each opens on a page of its own. */
export function ReviewParts({ review }: { review: Review }) {
  const { t } = useLingui()
  const mine = review.accounts.find(({ isMine }) => isMine)
  const others = review.accounts.filter(({ isMine }) => !isMine)
  const given = others.filter(({ state }) => state === 'sent').length
  const settled = review.factors.filter(({ changes, acceptedReason }) => changes.length > 0 || acceptedReason !== '')
  return (
    <nav aria-label={t`Looking back`}>
      <ul className="group">
        {mine && (
          <Part
            to="account"
            state={mine.state === 'open' ? 'none' : 'ready'}
            meta={mine.state === 'sent' ? <Trans>given</Trans> : mine.state === 'passed' && <Trans>passed</Trans>}
          >
            <Trans>Your own account</Trans>
          </Part>
        )}
        {others.length > 0 && (
          <Part
            to="accounts"
            state={given === others.length ? 'ready' : given > 0 ? 'doing' : 'none'}
            meta={
              <Trans>
                {given} of {others.length} given
              </Trans>
            }
          >
            <Trans>What the others wrote</Trans>
          </Part>
        )}
        <Part
          to="factors"
          state={review.factors.length === 0 ? 'none' : settled.length < review.factors.length ? 'doing' : 'ready'}
          meta={<Plural value={review.factors.length} _0="nothing named yet" one="# cause" other="# causes" />}
        >
          <Trans>What was missing, and what changes</Trans>
        </Part>
      </ul>
    </nav>
  )
}

type PartProps = { to: ReviewPart; state: MarkState; meta: ReactNode; children: ReactNode }

function Part({ to, state, meta, children }: PartProps) {
  return (
    <li>
      <Link className="task" to="." search={{ at: to } as never}>
        <StatusMark state={state} quiet />
        <span>
          <b>{children}</b>
          {meta && <span className="meta">{meta}</span>}
        </span>
        <Icon name="chevron-right" small flip />
      </Link>
    </li>
  )
}

/** Back from a part to all of it. */
export function AllParts() {
  return (
    <p>
      <Link to="." search={{} as never}>
        <Trans>All of looking back</Trans>
      </Link>
    </p>
  )
}
