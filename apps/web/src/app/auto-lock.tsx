import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { queryClient } from '../api/client.ts'
import { tabNotes } from '../offline/notes.ts'
import { isCoverable, isIdle } from './idle-lock.ts'
import { useSession } from './session.ts'

const CoveredScreen = lazy(() => import('./covered-screen.tsx'))
const COVERED = 'holdfast.covered'
const TOUCHES = ['pointerdown', 'keydown', 'scroll'] as const
const LOOK_EVERY = 15_000

/** Whether the plan on this page is in the middle of its meeting, as far as this phone knows. */
function isUnderWay(pathname: string): boolean {
  const planId = /^\/o\/[^/]+\/p\/([^/]+)/.exec(pathname)?.[1]
  return queryClient.getQueryData<{ status: string }>(['plans', planId])?.status === 'under_way'
}

/**
 * Covers the page when nobody has touched it for ten minutes, so that a phone left on a table shows nothing (F90h). What was
 * being written stays below, and comes back with the password. Crisis numbers and the way out stay in reach.
 */
export function AutoLock({ children }: { children: ReactNode }) {
  const session = useSession()
  const { pathname } = useLocation()
  const [isCovered, setCovered] = useState(() => tabNotes.read(COVERED) !== null)
  useEffect(() => {
    let lastTouchAt = Date.now()
    const touch = () => {
      // a phone that slept does not wake up by the first touch
      if (!isIdle(lastTouchAt, Date.now())) lastTouchAt = Date.now()
    }
    const look = () => {
      if (!isIdle(lastTouchAt, Date.now())) return
      lastTouchAt = Date.now()
      if (isCoverable(location.pathname, isUnderWay(location.pathname))) setCovered(true)
    }
    const timer = setInterval(look, LOOK_EVERY)
    for (const kind of TOUCHES) addEventListener(kind, touch, { passive: true, capture: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const kind of TOUCHES) removeEventListener(kind, touch, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  // once nobody is signed in any more, what stands below waits for the sign-in page
  const isShut = isCovered && session !== undefined && isCoverable(pathname, isUnderWay(pathname))
  useEffect(() => {
    if (isShut) tabNotes.write(COVERED, '1')
  }, [isShut])
  const open = () => {
    tabNotes.remove(COVERED)
    setCovered(false)
  }
  return (
    <>
      {isShut && (
        <Suspense fallback={<main />}>
          {session ? <CoveredScreen user={session.user} onOpen={open} /> : <main />}
        </Suspense>
      )}
      <div hidden={isShut}>{children}</div>
    </>
  )
}
