import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/client.ts'
import { watchPresence } from './api/presence.ts'
import { forgetPlainDrafts } from './autosave/drafts.ts'
import { isolateValues } from './i18n/isolated-values.ts'
import { firstLocale, activateLocale } from './i18n/locale.ts'
import { router } from './app/router.tsx'
import { watchSession } from './app/session-end.ts'
import { keepAppOnDevice } from './offline/worker.ts'
import './ui/styles/index.css'

watchPresence(window)
watchSession()

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
