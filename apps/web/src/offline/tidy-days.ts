import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { isProblem, request } from '../api/client.ts'
import { followPlan, forgetDay, listDays } from './day-pack.ts'
import { refreshKeptDays } from './kept-days.queries.ts'

/**
 * Looks after the days on this device when the app opens, whatever page it opens on: a meeting that is over, or a plan that is
 * no longer this person's, leaves the device; another is brought up to date.
 */
export async function tidyDays(): Promise<void> {
  const days = await listDays()
  for (const key of days) {
    try {
      await followPlan(key, await request(workspaceRoutes.get, { params: key }))
    } catch (error) {
      if (isProblem(error, 'not-found') || isProblem(error, 'forbidden')) await forgetDay(key)
    }
  }
  if (days.length > 0) await refreshKeptDays()
}
