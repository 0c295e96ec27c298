import { useLingui } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { queryClient } from '../api/client.ts'
import { forgetPlainDrafts } from '../autosave/drafts.ts'
import { loadMessages } from '../i18n/locale.ts'
import { textsOfApp } from '../i18n/texts-of-app.ts'
import { readFirstData } from './first-data.ts'
import { createAppRouter } from './router.tsx'
import { onSecondFactorAsked } from '../api/request.ts'
import { watchSessionEnd } from './session-end.ts'

/** Begins the app at the address on screen, once for each page load; answers it when its page is loaded. */
export async function openApp(): Promise<ComponentType> {
  readFirstData(location.pathname)
  const router = createAppRouter()
  watchSessionEnd((search) => router.navigate({ to: '/sign-in', search, replace: true }))
  onSecondFactorAsked(() => {
    if (location.pathname !== '/account') void router.navigate({ to: '/account', search: { step: 'second-factor' } })
  })
  forgetPlainDrafts()
  await Promise.all([router.load(), loadMessages('home', textsOfApp)])
  return function App() {
    const { i18n } = useLingui()
    // words that are put together outside of components, such as days, are said anew in another language
    return (
      <QueryClientProvider key={i18n.locale} client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    )
  }
}
