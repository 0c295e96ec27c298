import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { watchPresence } from '../api/presence.ts'
import { prepareHelp } from '../features/crisis-contacts/help-more.tsx'
import { isolateValues } from '../i18n/isolated-values.ts'
import { firstLocale } from '../i18n/first-locale.ts'
import { activateLocale, loadMessages } from '../i18n/locale.ts'
import { keepAppOnDevice } from '../offline/worker.ts'
import { createValue } from '../ui/create-value.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { loadFonts } from '../ui/fonts.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { type Navigation, NavigationProvider } from '../ui/navigation.tsx'
import { PublicScreen } from './public-screen.tsx'
import { publicPageAt } from './public-pages.ts'
import { AppFailed } from './page-failed.tsx'
import { watchSession } from './session.ts'

/** A public page; or the app itself, which holds every page, the public ones too, from the first page on that is none. */
type Shown = { Page: ComponentType; navigation: Navigation } | { App: ComponentType }
const shown = createValue<Shown | null>(null)

async function showPageOfAddress(): Promise<void> {
  const before = shown.get()
  if (before && 'App' in before) return
  const { pathname, search } = location
  const load = publicPageAt(pathname)
  if (!load) {
    const { openApp } = await import('./app.tsx')
    return shown.set({ App: await openApp() })
  }
  const { default: Page } = await load()
  shown.set({ Page, navigation: { pathname, search, go } })
}

const go: Navigation['go'] = async (href, { replace = false } = {}) => {
  try {
    // what does not arrive leaves everything as it is
    await (publicPageAt(new URL(href, location.origin).pathname)?.() ?? import('./app.tsx'))
  } catch {
    return location.assign(href)
  }
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  await showPageOfAddress()
  scrollTo(0, 0)
}

function Screen() {
  const now = shown.useValue()
  if (!now) return null
  if ('App' in now) return <now.App />
  const { Page, navigation } = now
  return (
    <NavigationProvider value={navigation}>
      <PublicScreen>
        <Page />
      </PublicScreen>
    </NavigationProvider>
  )
}

/** Shows the page of the address, and brings the rest of the app onto the device once that page stands. */
export async function start(): Promise<void> {
  watchPresence(window)
  watchSession()
  isolateValues()
  addEventListener('popstate', () => void showPageOfAddress())
  // the language first: what is loaded beside it is loaded in it
  const language = activateLocale(firstLocale())
  const texts = publicPageAt(location.pathname) && loadMessages('public')
  await Promise.all([loadFonts(), language, texts, showPageOfAddress()])
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ErrorBoundary fallback={<AppFailed />}>
          <Screen />
        </ErrorBoundary>
      </I18nProvider>
    </StrictMode>,
  )
  await whenIdle()
  void keepAppOnDevice()
  void Promise.all([prepareHelp(), import('./app.tsx')]).catch(() => undefined)
}
