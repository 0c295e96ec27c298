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
 * password alone; while it cannot be known who is signed in, it does not open.
 */
export function LeftCover() {
  // without a network it says so at once, instead of waiting for one
  const {
    data: session,
    isError,
    isFetching,
    refetch,
  } = useQuery({
    ...sessionQuery,
    networkMode: 'always',
    retry: false,
  })
  const { t } = useLingui()
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    document.title = t`This page is closed`
  }, [t])
  const isUnknown = session === undefined
  if (asks && session?.user.email)
    return (
      <Suspense fallback={<main />}>
        <CoveredScreen user={session.user} onOpen={comeBack} />
      </Suspense>
    )
  const open = async () => {
    const known = isUnknown ? (await refetch()).data : session
    if (known === undefined) return
    if (known?.user.email) setAsks(true)
    else comeBack()
  }
  return (
    <MainContent narrow>
      <h1>
        <Trans>This page is closed</Trans>
      </h1>
      {isUnknown && isError && !isFetching && (
        <p role="alert">
          <Trans>
            It cannot be opened right now, because there is no connection. It stays closed until there is one.
          </Trans>
        </p>
      )}
      <div>
        <Button look="quiet" busy={isUnknown && isFetching} onClick={() => void open()}>
          {isUnknown && isError ? <Trans>Try again</Trans> : <Trans>Open it again</Trans>}
        </Button>
      </div>
    </MainContent>
  )
}
