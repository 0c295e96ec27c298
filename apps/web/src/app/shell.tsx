import { Outlet, useLocation, useParams, useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { validate as isUuid } from 'uuid'
import { purgeDrafts } from '../autosave/drafts.ts'
import { LacksEmergency, LacksEmergencyInHelp } from '../features/crisis-contacts/lacks-emergency.tsx'
import { useContactsOnScreen } from '../features/crisis-contacts/use-contacts.ts'
import { useOrganizationOverrides } from '../i18n/content-overrides.ts'
import { type Navigation, NavigationProvider, usePathname } from '../ui/navigation.tsx'
import { whenIdle } from '../ui/when-idle.ts'
import { AutoLock } from './auto-lock.tsx'
import { AppBar } from './frame/app-bar.tsx'
import { BackLink, parentPath } from './frame/back-link.tsx'
import { Frame } from './frame/frame.tsx'
import { isLive, LiveBar } from './frame/live-bar.tsx'
import { type Place, usePlace } from './frame/place.ts'
import { pageTitle } from './frame/page-title.ts'
import { SaveBadge } from './frame/save-badge.tsx'
import { TabBar } from './frame/tab-bar.tsx'
import { CaseTabs } from './frame/case-tabs.tsx'
import { SampleNotice } from './sample-notice.tsx'
import { LinkOnlyNotice } from './link-only-notice.tsx'
import { useSession } from './session.ts'
import { UnlessLeft } from './unless-left.tsx'

// what waits here is sent, and days that are over leave; neither is needed to draw the first page
async function runDeviceMaintenance(): Promise<void> {
  await whenIdle()
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

/** What the router of the app says to all that knows no router. */
function WithNavigation({ children }: { children: ReactNode }) {
  const router = useRouter()
  const { pathname, searchStr: search } = useLocation()
  const navigation = useMemo<Navigation>(
    () => ({ pathname, search, go: (href, how) => router.navigate({ href, ...how }) }),
    [router, pathname, search],
  )
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>
}

/** Every screen of the app, or the cover in its place after somebody left. */
export function Shell() {
  return (
    <WithNavigation>
      <UnlessLeft>
        <Screen />
      </UnlessLeft>
    </WithNavigation>
  )
}

function BarOfPage({ place, title }: { place: Place | null; title: ReturnType<typeof pageTitle> }) {
  const hasParent = parentPath(usePathname(), place) !== null
  return (
    <AppBar
      title={title}
      inCase={place !== null}
      back={hasParent ? <BackLink place={place} /> : undefined}
      saved={<SaveBadge />}
    />
  )
}

/**
 * The frame around every page: the bar with the way back and the way out, the page, and the tabs of a phone with help. The meeting
 * has a thin line with help and the way out alone.
 */
function Screen() {
  const session = useSession()
  const place = usePlace()
  const pathname = usePathname()
  const title = pageTitle(pathname)
  const inMeeting = isLive(pathname)
  useContactsOnScreen(useOrganizationOverrides())
  const userId = session?.user.id
  useEffect(() => {
    if (userId) void runDeviceMaintenance().catch(() => undefined)
  }, [userId])
  return (
    <Frame
      title={title}
      bar={inMeeting ? <LiveBar /> : <BarOfPage place={place} title={title} />}
      notices={
        <>
          <LinkOnlyNotice />
          <LacksEmergency />
        </>
      }
      foot={
        <>
          <SampleNotice />
          {!inMeeting && (place && session !== null ? <CaseTabs place={place} /> : <TabBar />)}
        </>
      }
      help={<LacksEmergencyInHelp />}
      shell={inMeeting ? 'shell plain' : 'shell'}
    >
      <AutoLock>
        <PageOfAddress />
      </AutoLock>
    </Frame>
  )
}
