import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { useSession } from './session.ts'

/** At the lower edge of every page of the sample that everybody sees: it is only read; the way to a copy, and to one's own. */
export function SampleNotice() {
  const { t } = useLingui()
  const session = useSession()
  const { pathname } = useLocation()
  if (!session?.isReadOnly || !pathname.startsWith('/o/')) return null
  return (
    <section className="sampleband no-print" aria-label={t`Sample`}>
      <p>
        <Trans>Sample, read only</Trans>
      </p>
      <Link to="/sample">
        <Trans>Make a copy</Trans>
      </Link>
      <Link to="/sign-up">
        <Trans>Start my own</Trans>
      </Link>
    </section>
  )
}
