import type { Workspace } from '@holdfast/contracts/workspace'
import { useEffect } from 'react'
import { followChanges } from '../api/changes.ts'
import { queryClient } from '../api/client.ts'
import { deviceId } from '../api/device-id.ts'
import { createCatchUp, type KnownRevision } from './catch-up.ts'
import { planQueryKey } from './plan-query.ts'

function revisionOf(planId: string): KnownRevision {
  const state = queryClient.getQueryState<Workspace>(planQueryKey(planId))
  return state?.data?.revision ?? (state?.fetchStatus === 'fetching' ? 'loading' : undefined)
}

/** Follows a case: what somebody else changes in it appears here, also after the connection was cut. */
export function useLiveChanges(organizationId: string, caseId: string | undefined): void {
  useEffect(() => {
    if (!caseId) return
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
    const leave = followChanges(organizationId, caseId, catchUp.hear)
    return () => {
      leave()
      catchUp.stop()
    }
  }, [organizationId, caseId])
}
