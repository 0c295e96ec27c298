import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useState } from 'react'
import { comeBack } from './leaving.ts'
import { askWhoIsHere, useSession } from './session.ts'
import { WeatherCover } from './weather-cover.tsx'

const SavedPlaces = lazy(() => import('./saved-places.tsx'))

/**
 * What stands here after "Leave": weather, and nothing of the app, of anybody's name or of a plan. With an account it opens by the
 * password alone; while it cannot be known who is signed in, it does not open.
 */
export function LeftCover() {
  const session = useSession()
  const { t } = useLingui()
  const [asks, setAsks] = useState(false)
  const [isUnanswered, setUnanswered] = useState(false)
  useEffect(() => {
    document.title = t`Weather`
  }, [t])
  if (asks && session?.user.email)
    return (
      <Suspense fallback={<main className="cover" />}>
        <SavedPlaces user={session.user} onOpen={comeBack} onBack={() => setAsks(false)} />
      </Suspense>
    )
  const open = async () => {
    const known = session === undefined ? await askWhoIsHere() : session
    setUnanswered(known === undefined)
    if (known === undefined) return
    if (known?.user.email) setAsks(true)
    else comeBack()
  }
  return (
    <>
      {isUnanswered && session === undefined && (
        <p role="alert" className="coveralert">
          <Trans>Your places cannot be loaded, because there is no connection.</Trans>
        </p>
      )}
      <WeatherCover onPlaces={() => void open()} />
    </>
  )
}
