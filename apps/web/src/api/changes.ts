import { useEffect } from 'react'
import { queryClient } from './client.ts'

const AGAIN_AFTER = 5_000

/**
 * Follows a case: whatever somebody else changes is fetched anew here, and once more whenever the connection is back. The browser
 * reconnects by itself, except where something in between answered in the server's place.
 */
export function useChanges(organizationId: string, caseId: string | undefined): void {
  useEffect(() => {
    if (!caseId) return
    let stream: EventSource
    let timer: ReturnType<typeof setTimeout>
    const refresh = () => {
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      void queryClient.invalidateQueries({ queryKey: ['cases', caseId] })
    }
    const follow = () => {
      stream = new EventSource(`/api/v1/organizations/${organizationId}/cases/${caseId}/changes`)
      stream.addEventListener('message', refresh)
      stream.addEventListener('error', () => {
        if (stream.readyState === EventSource.CLOSED) timer = setTimeout(follow, AGAIN_AFTER)
      })
    }
    follow()
    return () => {
      clearTimeout(timer)
      stream.close()
    }
  }, [organizationId, caseId])
}
