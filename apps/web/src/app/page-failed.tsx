import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** In place of a page that broke, or whose script did not arrive: what is saved stays saved, and the way on. */
export function PageFailed() {
  return (
    <MainContent narrow>
      <PageHeading>
        <Trans>This page does not open right now</Trans>
      </PageHeading>
      <p>
        <Trans>What you wrote is kept. Open the page once more; if that does not help, go back to your cases.</Trans>
      </p>
      <div className="row">
        <Button onClick={() => location.reload()}>
          <Trans>Open it once more</Trans>
        </Button>
        <a className="button quiet" href="/home">
          <Trans>Go to your cases</Trans>
        </a>
      </div>
    </MainContent>
  )
}
