import { Trans } from '@lingui/react/macro'
import { PublicPage } from '../../app/public-page.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function NotFoundPage() {
  return (
    <PublicPage>
      <PageHeading lead={<Trans>The address may be misspelled, or what was here is gone.</Trans>}>
        <Trans>This page is not here</Trans>
      </PageHeading>
      <div className="actions">
        <PageLink className="btn" href="/">
          <Trans>Go to the first page</Trans>
        </PageLink>
      </div>
    </PublicPage>
  )
}
