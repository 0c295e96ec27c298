import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { comeBack } from './leaving.ts'
import { sessionQuery } from './session.ts'

const CoveredScreen = lazy(() => import('./covered-screen.tsx'))

/**
 * What stands here after "Leave this page": nothing of the app, of anybody's name or of a plan. With an account it opens by the
 * password alone.
 */
export function LeftCover() {
  const { data: session, isPending } = useQuery(sessionQuery)
  const { t } = useLingui()
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    document.title = t`This page is closed`
  }, [t])
  if (asks && session?.user.email)
    return (
      <Suspense fallback={<main />}>
        <CoveredScreen user={session.user} onOpen={comeBack} />
      </Suspense>
    )
  return (
    <MainContent narrow>
      <h1>
        <Trans>This page is closed</Trans>
      </h1>
      <div>
        <Button look="quiet" busy={isPending} onClick={() => (session?.user.email ? setAsks(true) : comeBack())}>
          <Trans>Open it again</Trans>
        </Button>
      </div>
    </MainContent>
  )
}
