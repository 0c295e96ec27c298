import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { currentAuthor } from './api/author.ts'
import { onSignedOut, queryClient } from './api/client.ts'
import { watchPresence } from './api/presence.ts'
import { forgetPlainDrafts } from './autosave/drafts.ts'
import { isolateValues } from './i18n/isolated-values.ts'
import { firstLocale, activateLocale } from './i18n/locale.ts'
import { planOf } from './offline/plan-store-id.ts'
import { router } from './app/router.tsx'
import { sessionQuery } from './app/session.ts'
import type { SignInSearch } from './app/sign-in-search.ts'
import { listStores } from './offline/device-stores.ts'
import { keepAppOnDevice } from './offline/worker.ts'
import './app/styles/theme.css'
import './app/styles/run.css'
import './app/styles/shell.css'
import './ui/controls.css'
import './ui/lists.css'
import './ui/plan.css'

// what is on the screen of the meeting stays there, and an offline copy still opens; both say what to do
async function staysOpen(pathname: string): Promise<boolean> {
  const [, planId, page] = /^\/o\/[^/]+\/p\/([^/]+)\/(run|day)$/.exec(pathname) ?? []
  if (!planId) return false
  if (page === 'run' && queryClient.getQueryData(['plans', planId])) return true
  return (await listStores('pack').catch(() => [])).some((storeId) => planOf(storeId).planId === planId)
}

watchPresence(window)
onSignedOut(() => {
  queryClient.setQueryData(sessionQuery.queryKey, null)
  const { pathname } = location
  // a page asks for several things; all are refused, and the first one leads to the sign-in page
  if (pathname === '/sign-in') return
  const search: SignInSearch = { from: pathname, ...(currentAuthor() !== undefined && { ended: true }) }
  void staysOpen(pathname).then((stays) =>
    stays || location.pathname === '/sign-in' ? undefined : router.navigate({ to: '/sign-in', search }),
  )
})

isolateValues()
await activateLocale(firstLocale())
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  )
void keepAppOnDevice()
forgetPlainDrafts()
