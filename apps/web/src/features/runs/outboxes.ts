import { ProblemError } from '@holdfast/contracts/call'
import { EVENTS_AT_ONCE, type NewRunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import type { Workspace } from '@holdfast/contracts/workspace'
import { isProblem, queryClient, request } from '../../app/api.ts'
import { newEventId } from '../../app/event-id.ts'
import { idbOutboxStore } from '../../app/idb-outbox.ts'
import { createRunOutbox, memoryStore, Refused, type RunOutbox } from '../../app/run-outbox.ts'

type PlanKey = { organizationId: string; planId: string }
const DEVICE = 'holdfast.device'
const open = new Map<string, RunOutbox>()

/** A number for this browser, so that the record can tell two phones of one person apart. */
function deviceId(): string {
  const kept = localStorage.getItem(DEVICE)
  if (kept) return kept
  const made = crypto.randomUUID()
  localStorage.setItem(DEVICE, made)
  return made
}

/** An event that happens now, or at a time that was noted on paper. */
export function newEvent(what: Omit<NewRunEvent, 'id' | 'at' | 'deviceId'> & { at?: string }): NewRunEvent {
  const now = Date.now()
  return { at: new Date(now).toISOString(), ...what, id: newEventId(now), deviceId: deviceId() }
}

async function send(params: PlanKey, events: NewRunEvent[]): Promise<void> {
  try {
    const { items } = await request(runEventRoutes.record, { params, body: { events } })
    // what was sent is on the screen before the plan is fetched anew
    queryClient.setQueryData<Workspace>(['plans', params.planId], (plan) => {
      if (!plan) return plan
      const ids = new Set(items.map(({ id }) => id))
      return { ...plan, runEvents: [...plan.runEvents.filter(({ id }) => !ids.has(id)), ...items] }
    })
    void queryClient.invalidateQueries({ queryKey: ['plans'] })
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status < 500 && !mayPass(error)) throw new Refused(error.problem)
    throw error
  }
}

// signing in again, or waiting, helps
const mayPass = (error: unknown): boolean =>
  ['not-signed-in', 'too-many-requests', 'request-in-progress', 'request-timeout'].some((kind) =>
    isProblem(error, kind),
  )

function later(act: () => void, tries: number): () => void {
  const stop = () => {
    clearTimeout(timer)
    removeEventListener('online', now)
  }
  const now = () => {
    stop()
    act()
  }
  const timer = setTimeout(now, Math.min(30_000, 1000 * 2 ** tries))
  addEventListener('online', now)
  return stop
}

/** The outbox of one plan on this device; one for each page that is open. */
export function outboxOf(planKey: PlanKey): RunOutbox {
  const key = planKey.planId
  const known = open.get(key)
  if (known) return known
  const store = 'indexedDB' in globalThis ? idbOutboxStore(planKey.planId) : memoryStore()
  const outbox = createRunOutbox({ store, send: (events) => send(planKey, events), later, batch: EVENTS_AT_ONCE })
  open.set(key, outbox)
  return outbox
}
