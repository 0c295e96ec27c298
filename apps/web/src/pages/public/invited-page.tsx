import { Trans } from '@lingui/react/macro'
import { PublicPage } from '../../app/public-page.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

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
        <SummaryList>
          <SummaryLine label={<Trans>It does not open?</Trans>}>
            <Trans>
              An invitation works once, within seven days. If it has ended, ask for a new one; that takes them a moment.
            </Trans>
          </SummaryLine>
          <SummaryLine label={<Trans>You have been here before?</Trans>}>
            <Trans>If you have taken part before, open your own personal link again.</Trans>
          </SummaryLine>
        </SummaryList>
      </section>
      <p>
        <Trans>
          You have a passkey or an account? <PageLink href="/sign-in">Sign in</PageLink>
        </Trans>
      </p>
    </PublicPage>
  )
}
