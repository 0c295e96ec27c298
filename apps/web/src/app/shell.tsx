import { useLingui, Trans } from '@lingui/react/macro'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { validate as isUuid } from 'uuid'
import { purgeDrafts } from '../autosave/drafts.ts'
import { HelpSheet } from '../features/crisis-contacts/help-sheet.tsx'
import { LacksEmergency } from '../features/crisis-contacts/lacks-emergency.tsx'
import { useOrganizationOverrides } from '../i18n/content-overrides.ts'
import { AutoLock } from './auto-lock.tsx'
import { AppBar } from './frame/app-bar.tsx'
import { useEscapeToLeave } from './frame/escape-leave.ts'
import { isLive, LiveBar } from './frame/live-bar.tsx'
import { pageTitle } from './frame/page-title.ts'
import { usePlace } from './frame/place.ts'
import { TabBar } from './frame/tab-bar.tsx'
import { useHasLeft } from './leaving.ts'
import { LeftCover } from './left-cover.tsx'
import { NewerVersion } from './newer-version.tsx'
import { SampleNotice } from './sample-notice.tsx'
import { SealedNotice } from './sealed-notice.tsx'
import { useSession } from './session.ts'

// what waits here is sent, and days that are over leave; neither is needed to draw the first page
async function runDeviceMaintenance(): Promise<void> {
  const { sendAllWaiting } = await import('../offline/outboxes.ts')
  await sendAllWaiting()
  await purgeDrafts(Date.now())
  const { purgeExpired } = await import('../offline/purge-expired.ts')
  await purgeExpired()
}

const NotFoundPage = lazy(() => import('../pages/public/not-found-page.tsx'))

/** The page of the address; all that stands in an address beside fixed words are ids, and one that cannot be an id names nothing. */
function PageOfAddress() {
  const isKnown = Object.values(useParams({ strict: false })).every(isUuid)
  return isKnown ? (
    <Outlet />
  ) : (
    <Suspense fallback={<p role="status" />}>
      <NotFoundPage />
    </Suspense>
  )
}

function usePageTitle(): void {
  const { i18n } = useLingui()
  const { pathname } = useLocation()
  const title = pageTitle(pathname)
  useEffect(() => {
    document.title = title ? i18n._(title) : 'Holdfast'
  })
}

/** Every screen, or the cover in its place after somebody left. */
export function Shell() {
  return useHasLeft() ? <LeftCover /> : <Screen />
}

/**
 * The frame around every page: the bar with the way back and the way out, the page, and the tabs of a phone with help. The meeting
 * has a thin line with help and the way out alone.
 */
function Screen() {
  const session = useSession()
  const place = usePlace()
  const inMeeting = isLive(useLocation().pathname)
  useOrganizationOverrides()
  usePageTitle()
  useEscapeToLeave()
  const userId = session?.user.id
  useEffect(() => {
    if (userId) void runDeviceMaintenance().catch(() => undefined)
  }, [userId])
  return (
    <div className="app">
      <a className="skip" href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      {inMeeting ? <LiveBar /> : <AppBar place={place} />}
      <NewerVersion />
      <SealedNotice />
      <LacksEmergency />
      <div className={inMeeting ? 'shell plain' : 'shell'}>
        <AutoLock>
          <PageOfAddress />
        </AutoLock>
      </div>
      <div className="foot">
        <SampleNotice />
        {!inMeeting && <TabBar place={place} />}
      </div>
      <HelpSheet />
    </div>
  )
}
