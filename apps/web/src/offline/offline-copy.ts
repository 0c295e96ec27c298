import type { Workspace } from '@holdfast/contracts/workspace'
import { storeIdOf } from './plan-store-id.ts'
import { rescueEvents } from './outbox-store.ts'
import { COPY, listOfflineCopies } from './list-offline-copies.ts'
import { deleteStore, createStore, unlockStore, writeItem, readItem, deleteItems } from './encrypted-store.ts'
import { currentAuthor } from '../api/author.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** The plan as this person may see it, kept encrypted for a day without a network; `author` is the id of their user. */
export type OfflineCopy = { plan: Workspace; keptAt: string; author?: string | undefined }

/** In characters: fewer would be guessed by somebody who has the device. */
export const SHORTEST_PASSPHRASE = 8

/** Whether this device holds an offline copy of the plan, locked or not. */
async function hasOfflineCopy({ planId }: PlanKey): Promise<boolean> {
  return (await listOfflineCopies()).some((day) => day.planId === planId)
}

const copyOf = (plan: Workspace): OfflineCopy => ({ plan, keptAt: new Date().toISOString(), author: currentAuthor() })

// one after the other, so that an update that is under way does not write a copy again after it was deleted
let doing: Promise<unknown> = Promise.resolve()
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = doing.then(act)
  doing = done.catch(() => undefined)
  return done
}

/** Saves an offline copy on this device, locked with a passphrase that the person chooses. */
export const saveOffline = (key: PlanKey, passphrase: string, plan: Workspace): Promise<void> =>
  inTurn(async () => {
    if (!(await rescueEvents(key))) throw new Error('events wait in this store')
    await createStore(storeIdOf(key), plan.me.memberId, passphrase)
    await writeItem(storeIdOf(key), plan.me.memberId, COPY, copyOf(plan))
    // asks the browser not to delete the copy when storage runs short
    void navigator.storage?.persist?.().catch(() => false)
  })

/** Updates an offline copy; it may stay locked meanwhile. */
const updateOfflineCopy = (key: PlanKey, plan: Workspace): Promise<void> =>
  inTurn(async () => {
    if (await hasOfflineCopy(key)) await writeItem(storeIdOf(key), plan.me.memberId, COPY, copyOf(plan))
  })

/** Unlocks an offline copy; undefined when the passphrase is wrong. */
export async function unlockOfflineCopy(key: PlanKey, passphrase: string): Promise<OfflineCopy | undefined> {
  return (await unlockStore(storeIdOf(key), passphrase)) ? readItem<OfflineCopy>(storeIdOf(key), COPY) : undefined
}

/**
 * Unlocks an offline copy of whose page this is; false when the passphrase opens none of theirs. Several people may keep a copy on one
 * device, and none of them uncovers the page of another. While nobody's page is known, nothing of anybody is below a cover: then any
 * copy proves enough, also one of an earlier version that does not say whose it is.
 */
export async function unlockOwnCopy(passphrase: string): Promise<boolean> {
  const author = currentAuthor()
  const isOwn = (copy: OfflineCopy) => author === undefined || copy.author === author
  for (const key of await listOfflineCopies())
    if (await unlockStore<OfflineCopy>(storeIdOf(key), passphrase, { item: COPY, when: isOwn })) return true
  return false
}

/** Deletes the offline copy. Events that are not sent yet stay, encrypted, until they are. */
export const deleteOfflineCopy = (key: PlanKey): Promise<void> =>
  inTurn(async () => {
    await deleteItems(storeIdOf(key), COPY)
    if (await rescueEvents(key)) await deleteStore(storeIdOf(key))
  })

const isOver = ({ status }: Workspace): boolean => status === 'concluded' || status === 'reviewed'

/** Applies the server's answer to an offline copy: updates it, or deletes it once the meeting is over. */
export const syncOfflineCopy = (key: PlanKey, plan: Workspace): Promise<void> =>
  isOver(plan) ? deleteOfflineCopy(key) : updateOfflineCopy(key, plan)

/** Unlocks a store for the events that wait in it; false when the passphrase is wrong. A store without a copy is deleted. */
export async function unlockPending(key: PlanKey, passphrase: string): Promise<boolean> {
  if (!(await unlockStore(storeIdOf(key), passphrase))) return false
  if (!(await hasOfflineCopy(key))) await deleteOfflineCopy(key)
  return true
}
