import { Trans } from '@lingui/react/macro'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function InvitedPage() {
  return (
    <MainContent narrow>
      <PageHeading>
        <Trans>Open the link you were sent</Trans>
      </PageHeading>
      <p>
        <Trans>
          Whoever plans with you has sent you a link, by message, mail or on paper. Open it on this device, or type it
          into the address bar.
        </Trans>
      </p>
      <p>
        <Trans>
          An invitation works once, within seven days. If it has ended, ask for a new one; that takes them a moment.
        </Trans>
      </p>
      <p>
        <Trans>If you have taken part before, open your own personal link again.</Trans>
      </p>
    </MainContent>
  )
}
