import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { queryClient } from '../api/client.ts'
import { onActivity } from '../api/presence.ts'
import { cover, uncover, useIsCovered } from './cover.ts'
import { isCoverable, isIdle } from './idle-lock.ts'
import { useSession } from './session.ts'

const CoveredScreen = lazy(() => import('./covered-screen.tsx'))
const SignedOutCover = lazy(() => import('./signed-out-cover.tsx'))
const LOOK_EVERY = 15_000

/** Whether the plan on this page is in the middle of its meeting, as far as this phone knows. */
function isUnderWay(pathname: string): boolean {
  const planId = /^\/o\/[^/]+\/p\/([^/]+)/.exec(pathname)?.[1]
  return queryClient.getQueryData<{ status: string }>(['plans', planId])?.status === 'under_way'
}

/** Covers the page once nobody has used it for ten minutes. */
function useCoverWhenIdle(): void {
  useEffect(() => {
    let lastActiveAt = Date.now()
    const look = () => {
      if (!isIdle(lastActiveAt, Date.now())) return
      lastActiveAt = Date.now()
      if (isCoverable(location.pathname, isUnderWay(location.pathname))) cover()
    }
    const stop = onActivity(window, () => {
      // a phone that slept does not wake up by the first touch
      if (!isIdle(lastActiveAt, Date.now())) lastActiveAt = Date.now()
    })
    const timer = setInterval(look, LOOK_EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      stop()
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}

/**
 * Covers the page when nobody has used it for ten minutes, so that a phone left on a table shows nothing (F90h). What was
 * being written stays below, and comes back with the password. Crisis numbers and the way out stay in reach.
 */
export function AutoLock({ children }: { children: ReactNode }) {
  const session = useSession()
  const { pathname } = useLocation()
  useCoverWhenIdle()
  const isShut = useIsCovered() && session !== undefined && isCoverable(pathname, isUnderWay(pathname))
  return (
    <>
      {isShut && (
        <Suspense fallback={<main />}>
          {session ? <CoveredScreen user={session.user} onOpen={uncover} /> : <SignedOutCover onOpen={uncover} />}
        </Suspense>
      )}
      <div className="app-part" hidden={isShut}>
        {children}
      </div>
    </>
  )
}
