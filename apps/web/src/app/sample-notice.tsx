import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { useSession } from './session.ts'

/** Above every page of the sample that everybody sees: that it is only read, the way to a copy, and the way to begin one's own. */
export function SampleNotice() {
  const { t } = useLingui()
  const session = useSession()
  const { pathname } = useLocation()
  if (!session?.isReadOnly || !pathname.startsWith('/o/')) return null
  return (
    <section className="sampleband no-print" aria-label={t`Sample`}>
      <p>
        <Trans>A sample: the people are invented, and nothing can be changed.</Trans>
      </p>
      <div className="actions">
        <Link className="btn quiet small" to="/sample">
          <Trans>Make a copy to try things</Trans>
        </Link>
        <Link className="btn plain small" to="/sign-up">
          <Trans>Start my own</Trans>
        </Link>
      </div>
    </section>
  )
}
