import { countryOf, lifeNumbersOf } from '@holdfast/domain/crisis-contacts/country'
import { Trans, useLingui } from '@lingui/react/macro'
import { useKeepsDrafts } from '../autosave/keeps-drafts.ts'
import { Button } from '../ui/button.tsx'
import { lastCountry } from '../offline/last-country.ts'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

function WhatNow() {
  const isKept = useKeepsDrafts()
  return (
    <>
      <PageHeading>
        <Trans>This page does not open right now</Trans>
      </PageHeading>
      <p>
        {isKept ? (
          <Trans>What you wrote is kept. Open the page once more; if that does not help, go back to your cases.</Trans>
        ) : (
          <Trans>
            What was saved stays saved. Open the page once more; if that does not help, go back to your cases.
          </Trans>
        )}
      </p>
      <div className="row">
        <Button onClick={() => location.reload()}>
          <Trans>Open it once more</Trans>
        </Button>
        <a className="btn quiet" href="/home">
          <Trans>Go to your cases</Trans>
        </a>
      </div>
    </>
  )
}

/** In place of a page that broke, or whose script did not arrive: what is saved stays saved, and the way on. */
export function PageFailed() {
  return (
    <MainContent narrow>
      <WhatNow />
    </MainContent>
  )
}

/** The same inside a page whose other parts still stand. */
export function PartFailed() {
  return (
    <section className="stack" role="alert">
      <WhatNow />
    </section>
  )
}

/** Where nothing else of the app stands: whom to call is written here itself. */
export function AppFailed() {
  const { t } = useLingui()
  const numbers = lifeNumbersOf(lastCountry() ?? countryOf(navigator.languages))
  return (
    <>
      <aside className="page" aria-label={t`Crisis numbers`}>
        {numbers.length === 0 && (
          <p>
            <Trans>In danger, call the emergency number of your country.</Trans>
          </p>
        )}
        {numbers.map((number) => (
          <a className="call" key={number} href={`tel:${number}`}>
            <Icon name="phone" />
            <b>{t`Call ${number}`}</b>
          </a>
        ))}
      </aside>
      <PageFailed />
    </>
  )
}
