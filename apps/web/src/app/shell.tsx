import { sessionRoutes } from '@holdfast/contracts/session'
import { LANGUAGES, LOCALES, type Locale } from '@holdfast/domain/text'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { validate as isUuid } from 'uuid'
import { purgeDrafts } from '../autosave/drafts.ts'
import { Button } from '../ui/button.tsx'
import { queryClient, request } from '../api/client.ts'
import { AutoLock } from './auto-lock.tsx'
import { CrisisBar } from '../features/crisis-contacts/crisis-bar.tsx'
import { currentLocale, activateLocale } from '../i18n/locale.ts'
import { useHasLeft } from './leaving.ts'
import { LeftCover } from './left-cover.tsx'
import { NewerVersion } from './newer-version.tsx'
import { QuickExit } from './quick-exit.tsx'
import { SealedNotice } from './sealed-notice.tsx'
import { useSession } from './session.ts'
import { SignOutButton } from './sign-out.tsx'
import { useOrganizationOverrides } from '../i18n/content-overrides.ts'

function LanguageSwitch() {
  const session = useSession()
  const change = async (locale: Locale) => {
    await activateLocale(locale)
    if (session) await request(sessionRoutes.setLocale, { body: { locale } })
    await queryClient.invalidateQueries()
  }
  return LOCALES.filter((locale) => locale !== currentLocale()).map((locale) => (
    <Button key={locale} look="text" lang={locale} onClick={() => void change(locale)}>
      {LANGUAGES[locale].name}
    </Button>
  ))
}

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

/** Every screen, or the cover in its place after somebody left. */
export function Shell() {
  return useHasLeft() ? <LeftCover /> : <Screen />
}

/** What is on every screen: the way home, the way out, and the crisis numbers. */
function Screen() {
  const session = useSession()
  const { t } = useLingui()
  useOrganizationOverrides()
  useEffect(() => {
    document.title = 'Holdfast'
  })
  const userId = session?.user.id
  useEffect(() => {
    if (userId) void runDeviceMaintenance().catch(() => undefined)
  }, [userId])
  return (
    <>
      <a className="skip-link" href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="site-header">
        <Link className="brand" to={session ? '/home' : '/'}>
          Holdfast
        </Link>
        <nav aria-label={t`Your account`}>
          <LanguageSwitch />
          {session && (
            <>
              <Link to="/account">
                <bdi>{session.user.displayName}</bdi>
              </Link>
              <SignOutButton>
                <Trans>Sign out</Trans>
              </SignOutButton>
            </>
          )}
        </nav>
        <QuickExit />
      </header>
      <CrisisBar />
      <NewerVersion />
      <AutoLock>
        <SealedNotice />
        <PageOfAddress />
      </AutoLock>
    </>
  )
}
