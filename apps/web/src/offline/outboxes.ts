import { EVENTS_AT_ONCE, type NewRunEvent } from '@holdfast/contracts/run-events'
import { type Workspace, workspaceRoutes } from '@holdfast/contracts/workspace'
import { v7 as uuidv7 } from 'uuid'
import { queryClient, request } from '../api/client.ts'
import { planQueryKey } from '../plan/plan-query.ts'
import { refreshPlan, refreshPlanLater } from '../plan/plan-refresh.ts'
import { type DayRecord, isDayRecord, isRunEvent, type NewDayRecord, type Waiting } from './day-records.ts'
import { browserNotes } from './notes.ts'
import { storeIdOf } from './plan-store-id.ts'
import { createRunOutbox, memoryStore, type RunOutbox } from './run-outbox.ts'
import { listWaiting, lockedIds, encryptedOutboxStore, waitingIds, type OutboxOwner } from './outbox-store.ts'
import { sendDay } from './send-day.ts'
import { sendEvents } from './send-events.ts'
import { onStoreUnlocked } from './encrypted-store.ts'
import type { PlanKey } from '../plan/plan-key.ts'

const DEVICE = 'holdfast.device'
const open = new Map<string, RunOutbox>()
let madeHere: string | undefined

/** A number for this browser, so that the record can tell two phones of one person apart. */
function deviceId(): string {
  const kept = browserNotes.read(DEVICE)
  if (kept) return kept
  madeHere ??= crypto.randomUUID()
  browserNotes.write(DEVICE, madeHere)
  return madeHere
}

/** An event that happens now, or at a time that was noted on paper. */
export function newEvent(what: Omit<NewRunEvent, 'id' | 'at' | 'deviceId'> & { at?: string }): NewRunEvent {
  const now = Date.now()
  return { at: new Date(now).toISOString(), ...what, id: uuidv7(), deviceId: deviceId() }
}

/** A record of the day that is made now. */
export const newDayRecord = (what: NewDayRecord): DayRecord =>
  ({ ...what, id: uuidv7(), at: new Date().toISOString() }) as DayRecord

// the checks are on the screen before they leave this phone; the plan that is fetched afterwards is newer than the answer
async function sendRecords({ organizationId, planId }: PlanKey, records: DayRecord[]): Promise<string[]> {
  const offlineRecords = await sendDay(request, { organizationId, planId }, records)
  const queryKey = planQueryKey(planId)
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData<Workspace>(queryKey, (plan) => plan && { ...plan, offlineRecords })
  await refreshPlan(planId)
  return []
}

const send = (whose: PlanKey, batch: Waiting[]): Promise<string[]> => {
  const records = batch.filter(isDayRecord)
  return records.length > 0 ? sendRecords(whose, records) : sendRun(whose, batch.filter(isRunEvent))
}

async function sendRun({ organizationId, planId }: PlanKey, events: NewRunEvent[]): Promise<string[]> {
  const { items, refused } = await sendEvents(request, { organizationId, planId }, events)
  // what was sent is on the screen before the plan is fetched anew; an answer from before does not take it away again
  const queryKey = planQueryKey(planId)
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData<Workspace>(queryKey, (plan) => {
    if (!plan) return plan
    const ids = new Set(items.map(({ id }) => id))
    return { ...plan, runEvents: [...plan.runEvents.filter(({ id }) => !ids.has(id)), ...items] }
  })
  refreshPlanLater(planId)
  return refused.map(({ id }) => id)
}

function later(act: () => void, tries: number): () => void {
  const stop = () => {
    clearTimeout(timer)
    removeEventListener('online', now)
  }
  const now = () => {
    stop()
    act()
  }
  const timer = setTimeout(now, Math.min(10_000, 500 * 2 ** tries))
  addEventListener('online', now)
  return stop
}

/** The outbox of one person's record of a plan on this device; one for each page that is open. */
export function outboxOf(whose: OutboxOwner): RunOutbox {
  const key = `${storeIdOf(whose)}/${whose.memberId}`
  const known = open.get(key)
  if (known) return known
  const store = 'indexedDB' in globalThis ? encryptedOutboxStore(whose) : memoryStore()
  const outbox = createRunOutbox({ store, send: (events) => send(whose, events), later, batch: EVENTS_AT_ONCE })
  open.set(key, outbox)
  return outbox
}

// what was locked with the day comes back with it
onStoreUnlocked((storeId) => {
  for (const [key, outbox] of open) if (key.startsWith(`${storeId}/`)) void outbox.restore()
})

/** Sends whatever waits on this device, of any plan, as long as it is the record of the person who is signed in. */
export async function sendAllWaiting(): Promise<void> {
  for (const whose of await listWaiting()) {
    const { organizationId, planId, memberId } = whose
    const plan = await request(workspaceRoutes.get, { params: { organizationId, planId } }).catch(() => undefined)
    if (plan?.me.memberId === memberId) await outboxOf(whose).restore()
  }
}

const idsInMemory = (): string[] =>
  [...open.values()].flatMap((outbox) => [...outbox.state().waiting, ...outbox.state().refused].map(({ id }) => id))

/** How many events this device alone has. */
export async function countUnsent(): Promise<number> {
  return new Set([...idsInMemory(), ...(await waitingIds().catch(() => []))]).size
}

/** How many events of a plan were recorded here, lie locked with the day, and are unknown to this page. */
export async function countLocked(plan: PlanKey): Promise<number> {
  const known = new Set(idsInMemory())
  return (await lockedIds(plan)).filter((id) => !known.has(id)).length
}
