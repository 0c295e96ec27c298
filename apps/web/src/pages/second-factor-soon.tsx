import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { signInDetailsQuery } from '../api/sign-in-details.ts'
import { formatMoment } from '../i18n/localize.ts'
import { Notice } from '../ui/notice.tsx'

/** Tells whoever works for a practice from when on a second factor is asked for, while they have none. */
export function SecondFactorSoon() {
  const { data } = useQuery(signInDetailsQuery)
  if (!data?.secondFactorFrom) return null
  const from = formatMoment(data.secondFactorFrom)
  return (
    <Notice>
      <p>
        <Trans>From {from} on, signing in here asks for more than a password.</Trans>{' '}
        <Link to="/account" search={{ step: 'second-factor' }}>
          <Trans>Set it up now</Trans>
        </Link>
      </p>
    </Notice>
  )
}
