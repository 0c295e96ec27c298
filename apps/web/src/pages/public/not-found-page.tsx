import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function NotFoundPage() {
  return (
    <MainContent narrow>
      <PageHeading>
        <Trans>This page is not here</Trans>
      </PageHeading>
      <p>
        <Link to="/">
          <Trans>Go to the first page</Trans>
        </Link>
      </p>
    </MainContent>
  )
}
