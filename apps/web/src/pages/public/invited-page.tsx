import { Trans } from '@lingui/react/macro'
import { PublicPage } from '../../app/public-page.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function InvitedPage() {
  return (
    <PublicPage>
      <PageHeading
        lead={
          <Trans>
            Whoever plans with you has sent you a link, by message, mail or on paper. Open it on this device, or type it
            into the address bar.
          </Trans>
        }
      >
        <Trans>Open the link you were sent</Trans>
      </PageHeading>
      <section className="card">
        <dl className="summary">
          <div>
            <dt>
              <Trans>It does not open?</Trans>
            </dt>
            <dd>
              <Trans>
                An invitation works once, within seven days. If it has ended, ask for a new one; that takes them a
                moment.
              </Trans>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>You have been here before?</Trans>
            </dt>
            <dd>
              <Trans>If you have taken part before, open your own personal link again.</Trans>
            </dd>
          </div>
        </dl>
      </section>
      <p>
        <Trans>
          You have a passkey or an account? <PageLink href="/sign-in">Sign in</PageLink>
        </Trans>
      </p>
    </PublicPage>
  )
}
