import { useEffect } from 'react'
import { queryClient } from './api.ts'

/** Follows a case: whatever somebody else changes is fetched anew here. The browser reconnects by itself. */
export function useChanges(organizationId: string, caseId: string | undefined): void {
  useEffect(() => {
    if (!caseId) return
    const stream = new EventSource(`/api/v1/organizations/${organizationId}/cases/${caseId}/changes`)
    const refresh = () => {
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      void queryClient.invalidateQueries({ queryKey: ['cases', caseId] })
    }
    stream.addEventListener('message', refresh)
    return () => stream.close()
  }, [organizationId, caseId])
}
