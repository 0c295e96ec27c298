import type { Problem } from '@holdfast/contracts/problems'
import { isDayRecord, isRunEvent, type Waiting } from './day-records.ts'

/** Where events wait until the server has them. In memory here; a durable one keeps them through a reload. */
export type OutboxStore = {
  read: () => Promise<Waiting[]>
  add: (event: Waiting) => Promise<void>
  remove: (ids: readonly string[]) => Promise<void>
}

/** What the screen says about the outbox: what waits here, and what the server would not take. Both are on this device alone. */
type OutboxState = Readonly<{
  waiting: readonly Waiting[]
  refused: readonly Waiting[]
  /** Why, by the id of what was refused; of what was left out beside a stop it is not known here. */
  problems: Readonly<Record<string, Problem>>
}>

/** Records and events of the day on their way to the server, in their order and without doubles (F57). */
export type RunOutbox = {
  /** Writes an event down on this phone first, then sends it. Resolves when it is written down. */
  record: (event: Waiting) => Promise<void>
  /** Takes back what was recorded here and has not been sent. */
  drop: (id: string) => Promise<void>
  /** Sends what waits, now. */
  flush: () => Promise<void>
  /** Takes in what the store holds by now, such as after it was unlocked, and sends it. */
  restore: () => Promise<void>
  state: () => OutboxState
  subscribe: (listener: () => void) => () => void
  close: () => void
}

type RunOutboxInput = {
  store: OutboxStore
  /**
   * Resolves when the server has the events, with the ids of those that it left out; throws `Refused` when it will never take them
   * as they are.
   */
  send: (events: Waiting[]) => Promise<readonly string[]>
  /** Calls back after some time, or when the network returns. */
  later: (act: () => void, tries: number) => () => void
  batch: number
}

/** Of one kind the API takes no more in one request. */
const DAY_AT_ONCE = 20

/** The server answered, and the answer was no: sending the same again would not help. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

// the records of the day go first and together: a meeting that the server does not know of takes no events. Then a stop goes first, with whatever takes it back: nothing else that waits keeps it here
function nextBatch(waiting: readonly Waiting[], batch: number): Waiting[] {
  const day = waiting.filter(isDayRecord)
  if (day.length > 0) return day.slice(0, DAY_AT_ONCE)
  const stops = waiting.filter(({ kind }) => kind === 'stop')
  if (stops.length === 0) return waiting.slice(0, batch)
  return [
    ...stops,
    ...waiting.filter(isRunEvent).filter(({ correctsId }) => stops.some(({ id }) => id === correctsId)),
  ].slice(0, batch)
}

/** Keeps every event on the phone until the server has it. Order is kept; a replay is harmless because of the ids. */
export function createRunOutbox({ store, send, later, batch }: RunOutboxInput): RunOutbox {
  let state: OutboxState = { waiting: [], refused: [], problems: {} }
  let running: Promise<void> | null = null
  let cancel = () => {}
  let tries = 0
  let written: Promise<void> = Promise.resolve()
  const sent = new Set<string>()
  const listeners = new Set<() => void>()
  const set = (next: Partial<OutboxState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const settle = async (events: readonly Waiting[], refused: boolean) => {
    const ids = events.map(({ id }) => id)
    if (!refused) for (const id of ids) sent.add(id)
    // what was refused stays on the device; after the next start it is tried once more
    if (!refused) await store.remove(ids).catch(() => undefined)
    set({
      waiting: state.waiting.filter(({ id }) => !ids.includes(id)),
      ...(refused && { refused: [...state.refused, ...events] }),
    })
  }
  const settleSent = async (events: readonly Waiting[], leftOut: readonly string[]) => {
    const isTaken = ({ id }: Waiting) => !leftOut.includes(id)
    await settle(events.filter(isTaken), false)
    if (leftOut.length > 0)
      await settle(
        events.filter((event) => !isTaken(event)),
        true,
      )
  }
  // one event that is not taken does not hold back the others
  const sendOneByOne = async (events: readonly Waiting[]) => {
    for (const event of events) {
      try {
        await settleSent([event], await send([event]))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        set({ problems: { ...state.problems, [event.id]: error.problem } })
        await settle([event], true)
      }
    }
  }
  const sendAll = async () => {
    try {
      while (state.waiting.length > 0) {
        const events = nextBatch(state.waiting, batch)
        try {
          await settleSent(events, await send(events))
        } catch (error) {
          if (!(error instanceof Refused)) throw error
          await sendOneByOne(events)
        }
      }
      tries = 0
    } catch {
      tries += 1
      cancel = later(() => void flush(), tries)
    } finally {
      // in the same step that found nothing more to send: whatever is recorded from here on starts it again
      running = null
    }
  }
  const flush = async (): Promise<void> => {
    cancel()
    if (state.waiting.length === 0) return
    running ??= sendAll()
    await running
  }
  const restore = async () => {
    const kept = await store.read().catch(() => [])
    const known = new Set([...sent, ...[...state.waiting, ...state.refused].map(({ id }) => id)])
    set({ waiting: [...kept.filter(({ id }) => !known.has(id)), ...state.waiting] })
    await flush()
  }
  void restore()
  return {
    record: async (event) => {
      // one after the other, so that they wait in the order in which they were made; a device that keeps nothing still sends
      written = written.then(() => store.add(event).catch(() => undefined))
      await written
      set({ waiting: [...state.waiting.filter(({ id }) => id !== event.id), event] })
      void flush()
    },
    drop: async (id) => {
      await written
      await store.remove([id]).catch(() => undefined)
      set({ waiting: state.waiting.filter((one) => one.id !== id) })
    },
    flush,
    restore,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => cancel(),
  }
}

/** A store that lasts as long as the page. */
export function memoryStore(): OutboxStore {
  const events = new Map<string, Waiting>()
  return {
    read: async () => [...events.values()],
    add: async (event) => void events.set(event.id, event),
    remove: async (ids) => {
      for (const id of ids) events.delete(id)
    },
  }
}
