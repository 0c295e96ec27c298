import { queryClient } from '../api/client.ts'
import { planQueryKey } from './plan-query.ts'

/** How long somebody who writes is left alone before what follows from what they typed is fetched, in milliseconds. */
const QUIET = 10_000
const SOON = 300

const waiting = new Map<string, ReturnType<typeof setTimeout>>()
const writes = new Map<string, number>()

/** Carries out a write of a plan; what was put off until later waits for its end. */
export async function whileWriting<T>(planId: string, write: () => Promise<T>): Promise<T> {
  writes.set(planId, (writes.get(planId) ?? 0) + 1)
  try {
    return await write()
  } finally {
    writes.set(planId, (writes.get(planId) ?? 1) - 1)
  }
}

/** Fetches the plan anew, after a write that changes more than it answers with. */
export function refreshPlan(planId: string): Promise<void> {
  clearTimeout(waiting.get(planId))
  waiting.delete(planId)
  return queryClient.invalidateQueries({ queryKey: planQueryKey(planId), exact: true })
}

function isWriting(): boolean {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement) return true
  return field instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(field.type)
}

/**
 * After a pause in typing was saved: what follows from it (what is missing, what is next) is fetched when the writer leaves the
 * field or the page, or has been quiet for a while, and not with each pause.
 */
export function refreshPlanLater(planId: string): void {
  clearTimeout(waiting.get(planId))
  const act = () => ((writes.get(planId) ?? 0) > 0 ? refreshPlanLater(planId) : void refreshPlan(planId))
  waiting.set(planId, setTimeout(act, isWriting() ? QUIET : SOON))
}

/** Fetches now what `refreshPlanLater` put off, of every plan. */
export function refreshPlansNow(): void {
  for (const planId of waiting.keys()) void refreshPlan(planId)
}

/** Looks again whether somebody still writes, whenever a field was left. */
export function watchFocus(): () => void {
  const look = () =>
    setTimeout(() => {
      for (const planId of waiting.keys()) refreshPlanLater(planId)
    })
  document.addEventListener('focusout', look)
  return () => document.removeEventListener('focusout', look)
}

/** After a change outside of the plans that they depend on: each is fetched anew when it is opened next. */
export const expirePlans = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: ['plans'], refetchType: 'none' })
