import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onSignedOut, queryClient } from './app/api.ts'
import { firstLocale, speak } from './app/i18n.ts'
import { router } from './app/router.tsx'
import { sessionQuery } from './app/session.ts'
import { keepAppOnDevice } from './app/worker.ts'
import './app/theme.css'
import './app/run.css'
import './app/shell.css'
import './ui/ui.css'

onSignedOut(() => {
  queryClient.setQueryData(sessionQuery.queryKey, null)
  const { pathname } = location
  // in the meeting the words stay on the screen; it says there what to do
  const planId = /^\/o\/[^/]+\/p\/([^/]+)\/run$/.exec(pathname)?.[1]
  if (planId && queryClient.getQueryData(['plans', planId])) return
  void router.navigate({ to: '/sign-in', search: { from: pathname } })
})

await speak(firstLocale())
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
