import { caseRoutes } from '@holdfast/contracts/cases'
import type { Workspace } from '@holdfast/contracts/workspace'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { followChanges } from '../api/changes.ts'
import { isProblem, queryClient, request } from '../api/client.ts'
import { deviceId } from '../api/device-id.ts'
import { useSession } from '../app/session.ts'
import { createCatchUp, type KnownRevision } from './catch-up.ts'
import { planQueryKey } from './plan-query.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The case that was open is no longer open to this person. */
    hasLostCase?: true
  }
}

function revisionOf(planId: string): KnownRevision {
  const state = queryClient.getQueryState<Workspace>(planQueryKey(planId))
  return state?.data?.revision ?? (state?.fetchStatus === 'fetching' ? 'loading' : undefined)
}

/**
 * Follows a case: what somebody else changes in it appears here, also after the connection was cut. Where it was cut because the
 * place in the case is gone, the page leads home; nothing is asked any more once the session ended.
 */
export function useLiveChanges(organizationId: string, caseId: string | undefined): void {
  const navigate = useNavigate()
  const isSignedOut = useSession() === null
  useEffect(() => {
    if (!caseId || isSignedOut) return undefined
    const catchUp = createCatchUp({
      deviceId,
      revisionOf,
      fetchPlan: (planId) => void queryClient.invalidateQueries({ queryKey: planQueryKey(planId) }),
      fetchCase: ({ plans }) => {
        void queryClient.invalidateQueries({ queryKey: ['cases', caseId] })
        if (plans) void queryClient.invalidateQueries({ queryKey: ['plans'] })
      },
      wait: (ms, then) => {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
    })
    const params = { organizationId, caseId }
    let isGone = false
    // what the answer says of the session, every request says; without an answer there is nothing to do
    const look = () =>
      void request(caseRoutes.get, { params }).catch((error: unknown) => {
        if (isGone || (!isProblem(error, 'not-found') && !isProblem(error, 'forbidden'))) return
        void navigate({ to: '/home', replace: true, state: { hasLostCase: true } })
      })
    const leave = followChanges(params, catchUp.hear, look)
    return () => {
      isGone = true
      leave()
      catchUp.stop()
    }
  }, [organizationId, caseId, isSignedOut, navigate])
}
