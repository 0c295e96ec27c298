import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Door } from '../../app/door.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function NotFoundPage() {
  return (
    <Door>
      <PageHeading lead={<Trans>The address may be misspelled, or what was here is gone.</Trans>}>
        <Trans>This page is not here</Trans>
      </PageHeading>
      <div className="actions">
        <Link className="btn" to="/">
          <Trans>Go to the first page</Trans>
        </Link>
      </div>
    </Door>
  )
}
