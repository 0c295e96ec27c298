import { listDeviceItems, writeDeviceItem, readDeviceItem, deleteDeviceItems } from './device-items.ts'
import { storeIdOf, planOf } from './plan-store-id.ts'
import type { Waiting } from './day-records.ts'
import type { OutboxStore } from './run-outbox.ts'
import { isUnlocked, listItems, writeItem, readItem, deleteItems } from './encrypted-store.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** Whose record it is: what one person recorded is never sent in the name of another who signs in on the same device. */
export type OutboxOwner = PlanKey & { memberId: string }

const EVENTS = 'event/'
const itemOf = ({ memberId }: OutboxOwner, eventId: string) => `${EVENTS}${memberId}/${eventId}`
const split = (name: string) => {
  const [storeId = '', , memberId = '', eventId = ''] = name.split('/')
  return { storeId, memberId, eventId, item: name.slice(storeId.length + 1) }
}

/**
 * Keeps waiting events through a reload and a dead battery, each encrypted by itself: in the plan's store when there is an offline copy
 * here (then they come back when the person unlocks it), else with the key of this device.
 */
export function encryptedOutboxStore(owner: OutboxOwner): OutboxStore {
  const storeId = storeIdOf(owner)
  const prefix = itemOf(owner, '')
  return {
    read: async () => {
      const onDevice = (await listDeviceItems(`${storeId}/${prefix}`)).map((name) => readDeviceItem<Waiting>(name))
      const kept = isUnlocked(storeId) ? await listItems(prefix, storeId) : []
      const events = [...onDevice, ...kept.map((name) => readItem<Waiting>(storeId, split(name).item))]
      const known = new Map((await Promise.all(events)).flatMap((event) => (event ? [[event.id, event]] : [])))
      return [...known.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },
    add: async (event) => {
      const item = itemOf(owner, event.id)
      if (!(await writeItem(storeId, owner.memberId, item, event))) await writeDeviceItem(`${storeId}/${item}`, event)
    },
    remove: async (ids) => {
      const items = ids.map((id) => itemOf(owner, id))
      await deleteItems(storeId, ...items)
      await deleteDeviceItems(items.map((item) => `${storeId}/${item}`))
    },
  }
}

const listAll = async () => [...(await listDeviceItems()), ...(await listItems(EVENTS))].map(split)

/** The records of which something waits on this device. */
export async function listWaiting(): Promise<OutboxOwner[]> {
  const records = (await listAll()).map(
    ({ storeId, memberId }) => [`${storeId}/${memberId}`, { storeId, memberId }] as const,
  )
  return [...new Map(records).values()].map(({ storeId, memberId }) => ({ ...planOf(storeId), memberId }))
}

/** The ids of all events that this device alone still has, whether they can be read now or not. */
export const waitingIds = async (): Promise<string[]> => (await listAll()).map(({ eventId }) => eventId)

/** The ids of the events of a plan that wait in its store while that is locked. */
export async function lockedIds(plan: PlanKey): Promise<string[]> {
  const storeId = storeIdOf(plan)
  return isUnlocked(storeId) ? [] : (await listItems(EVENTS, storeId)).map((name) => split(name).eventId)
}

/** Before a store is deleted: moves the waiting events out of it. False when it is locked, and they have to stay. */
export async function rescueEvents(plan: PlanKey): Promise<boolean> {
  const storeId = storeIdOf(plan)
  const items = (await listItems(EVENTS, storeId)).map((name) => split(name).item)
  if (items.length > 0 && !isUnlocked(storeId)) return false
  for (const item of items) {
    const event = await readItem<Waiting>(storeId, item)
    if (event) await writeDeviceItem(`${storeId}/${item}`, event)
    await deleteItems(storeId, item)
  }
  return true
}
