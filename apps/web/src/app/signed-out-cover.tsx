import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { PublicPage } from './public-page.tsx'
import { unlockOwnCopy } from '../offline/offline-copy.ts'
import { offlineCopiesQuery } from '../offline/offline-copies.queries.ts'
import { UnlockForm } from '../offline/unlock-form.tsx'
import { PageHeading } from '../ui/page.tsx'

async function unlock(passphrase: string): Promise<void> {
  if (!(await unlockOwnCopy(passphrase))) throw new Error('wrong passphrase')
}

/**
 * In place of a covered page whose session has ended: the way to sign in, which leads back to the page, and the passphrase where an
 * offline copy is kept.
 */
export default function SignedOutCover({ onOpen }: { onOpen: () => void }) {
  const { pathname } = useLocation()
  const { data: copies = [] } = useQuery(offlineCopiesQuery)
  return (
    <PublicPage>
      <PageHeading lead={<Trans>Nobody touched this page for a while, and your session has ended.</Trans>}>
        <Trans>You are signed out</Trans>
      </PageHeading>
      <p>
        <Link className="btn" to="/sign-in" search={{ from: pathname, ended: true }}>
          <Trans>Sign in</Trans>
        </Link>
      </p>
      {copies.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>Or unlock it with your offline copy</Trans>
          </h2>
          <UnlockForm open={unlock} onOpen={onOpen} />
        </section>
      )}
    </PublicPage>
  )
}
