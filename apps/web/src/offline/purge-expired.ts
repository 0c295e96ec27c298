import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { isProblem, request } from '../api/client.ts'
import { syncOfflineCopy, deleteOfflineCopy, listOfflineCopies } from './offline-copy.ts'
import { refreshOfflineCopies } from './offline-copies.queries.ts'

/**
 * Looks after the days on this device when the app opens, whatever page it opens on: a meeting that is over, or a plan that is
 * no longer this person's, leaves the device; another is brought up to date.
 */
export async function purgeExpired(): Promise<void> {
  const days = await listOfflineCopies()
  for (const key of days) {
    try {
      await syncOfflineCopy(key, await request(workspaceRoutes.get, { params: key }))
    } catch (error) {
      if (isProblem(error, 'not-found') || isProblem(error, 'forbidden')) await deleteOfflineCopy(key)
    }
  }
  if (days.length > 0) await refreshOfflineCopies()
}
