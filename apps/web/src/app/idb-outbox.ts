import type { NewRunEvent } from '@holdfast/contracts/run-events'
import { clear, createStore, delMany, entries, set } from 'idb-keyval'
import type { OutboxStore } from './run-outbox.ts'

const store = () => createStore('holdfast-outbox', 'events')
const prefix = (planId: string) => `${planId}/`

/** A store that lasts through a reload and a dead battery: each waiting event by itself, in the browser's own database. */
export function idbOutboxStore(planId: string): OutboxStore {
  return {
    read: async () => {
      const all = await entries<string, NewRunEvent>(store())
      return all
        .filter(([key]) => key.startsWith(prefix(planId)))
        .map(([, event]) => event)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },
    add: (event) => set(prefix(planId) + event.id, event, store()),
    remove: (ids) =>
      delMany(
        ids.map((id) => prefix(planId) + id),
        store(),
      ),
  }
}

/** Nothing of the day stays on the device after sign-out. */
export const emptyOutbox = (): Promise<void> => clear(store())
