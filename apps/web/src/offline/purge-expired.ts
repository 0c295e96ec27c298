import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { isProblem, request } from '../api/client.ts'
import { listOfflineCopies } from './list-offline-copies.ts'
import { syncOfflineCopy, deleteOfflineCopy } from './offline-copy.ts'
import { refreshOfflineCopies } from './offline-copies.queries.ts'

/**
 * Brings the offline copies on this device up to date when the app opens. A copy is deleted when its meeting is over or this
 * person no longer has access to the plan.
 */
export async function purgeExpired(): Promise<void> {
  const copies = await listOfflineCopies()
  for (const key of copies) {
    try {
      await syncOfflineCopy(key, await request(workspaceRoutes.get, { params: key }))
    } catch (error) {
      if (isProblem(error, 'not-found') || isProblem(error, 'forbidden')) await deleteOfflineCopy(key)
    }
  }
  if (copies.length > 0) await refreshOfflineCopies()
}
