import { changedFields, mergeDraft } from './draft-merge.ts'
import type { Draft } from './drafts.ts'

/** A value with the server's version of it, for `If-Match`. */
export type Versioned<T> = { value: T; version: number }
/** Where the typing stands; nothing that was typed is lost in any of them (docs/product.md 7.6). */
export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'saving' }
  /** The server cannot be reached: kept on this device, sent later. */
  | { kind: 'waiting' }
  /** The session ended: kept for its author, sent when they have signed in again. */
  | { kind: 'signed-out' }
  /** The server said no; what was typed is still here. */
  | { kind: 'refused'; error: unknown }
  /** Somebody else changed the same field; the person chooses. */
  | { kind: 'conflict' }

/** A field that two people changed: the person sees both and chooses. */
type Conflict<T> = { field: keyof T; mine: T[keyof T]; theirs: T[keyof T] }
/** What a form shows: what was typed, how far it is saved, and what has to be chosen. */
export type Snapshot<T> = { value: T; state: SaveState; conflicts: readonly Conflict<T>[] }

/** The ways out of the saver: to the server, to this device, to the clock. A test puts its own in. */
export type AutosaverPorts<T> = {
  save: (patch: Partial<T>, version: number) => Promise<Versioned<T>>
  load: () => Promise<Versioned<T>>
  isStale: (error: unknown) => boolean
  /** True when nobody, or somebody else, is signed in by now. */
  isSignedOut: (error: unknown) => boolean
  /** True when the server gave an answer at all. */
  isRefusal: (error: unknown) => boolean
  keep: (draft: Draft<T> | null) => void
  now: () => Date
  wait: (ms: number, then: () => void) => () => void
}

/** Saves a form field by field behind the typing, and brings news of others in without taking anything away. */
export type Autosaver<T> = {
  snapshot: () => Snapshot<T>
  subscribe: (hear: () => void) => () => void
  change: (patch: Partial<T>) => void
  flush: () => Promise<void>
  /** News from the server: taken at once where nothing of mine is unsent. */
  hear: (news: Versioned<T>) => void
  /** Words from before that are found on this device once the form is open; from then on what is typed is kept there. */
  resume: (draft: Draft<T> | undefined) => void
  settle: (field: keyof T, choice: 'mine' | 'theirs') => void
  /** The ways to the server as of now; they may change while the form stays. */
  connect: (ways: Pick<AutosaverPorts<T>, 'save' | 'load'>) => void
  stop: () => void
}

const PAUSE = 800
const RETRY = [2_000, 5_000, 15_000, 30_000]

/**
 * Saves what is typed by itself and loses none of it: unsent words are kept on the device, retried, merged field by field with
 * what others saved, and put side by side where both changed the same field.
 */
export function createAutosaver<T extends object>(
  first: Versioned<T>,
  draft: Draft<T> | null,
  ports: AutosaverPorts<T>,
): Autosaver<T> {
  let base = draft?.base ?? first.value
  let version = draft?.version ?? first.version
  let mine: Partial<T> = draft?.mine ?? {}
  let conflicts: Conflict<T>[] = []
  let state: SaveState = { kind: 'saved', at: null }
  let cancelWait: () => void = () => undefined
  let onItsWay: Promise<void> | undefined
  let failures = 0
  let { save, load } = ports
  const hearers = new Set<() => void>()
  const build = (): Snapshot<T> => ({ value: { ...base, ...mine }, state, conflicts })
  let current = build()

  const isDirty = () => Object.keys(mine).length > 0
  const tell = () => {
    current = build()
    ports.keep(isDirty() ? { base, mine, version } : null)
    for (const hear of hearers) hear()
  }
  const later = (ms: number) => {
    cancelWait()
    cancelWait = ports.wait(ms, () => void flush())
  }

  const rebase = (news: Versioned<T>) => {
    const merged = mergeDraft(base, mine, news.value)
    conflicts = merged.conflicts.map((field) => ({ field, mine: merged.value[field], theirs: news.value[field] }))
    base = news.value
    version = news.version
    mine = changedFields(base, merged.value)
    if (conflicts.length > 0) state = { kind: 'conflict' }
  }

  const accept = (sent: Partial<T>, saved: Versioned<T>) => {
    const typed = { ...base, ...mine }
    const meanwhile = changedFields({ ...base, ...sent }, typed)
    base = saved.value
    version = saved.version
    mine = changedFields(base, { ...base, ...meanwhile })
    failures = 0
    state = isDirty() ? { kind: 'saving' } : { kind: 'saved', at: ports.now() }
  }

  // what is on its way arrives first; then whatever was typed meanwhile is sent
  const flush = async (): Promise<void> => {
    await onItsWay
    onItsWay ??= send().finally(() => {
      onItsWay = undefined
    })
    return onItsWay
  }

  const send = async (): Promise<void> => {
    cancelWait()
    if (!isDirty() || conflicts.length > 0) return
    state = { kind: 'saving' }
    tell()
    const sent = mine
    try {
      accept(sent, await save(sent, version))
    } catch (error) {
      await recover(error)
    }
    tell()
    if (isDirty() && state.kind === 'saving') later(PAUSE)
  }

  const recover = async (error: unknown): Promise<void> => {
    try {
      if (ports.isStale(error)) {
        state = { kind: 'saving' }
        rebase(await load())
        return
      }
    } catch {
      // the connection went while we looked: wait, as for any lost connection
    }
    if (ports.isSignedOut(error)) {
      state = { kind: 'signed-out' }
      return
    }
    if (ports.isRefusal(error) && !ports.isStale(error)) {
      state = { kind: 'refused', error }
      return
    }
    state = { kind: 'waiting' }
    later(RETRY[Math.min(failures, RETRY.length - 1)] ?? PAUSE)
    failures += 1
  }

  if (isDirty()) {
    rebase(first)
    later(PAUSE)
    current = build()
  }
  const resume = (draft: Draft<T> | undefined) => {
    if (!draft) return ports.keep(isDirty() ? { base, mine, version } : null)
    const news = { value: base, version }
    base = draft.base
    version = draft.version
    mine = { ...draft.mine, ...mine }
    rebase(news)
    if (isDirty() && conflicts.length === 0) {
      state = { kind: 'saving' }
      later(PAUSE)
    }
    tell()
  }
  return {
    snapshot: () => current,
    subscribe: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    change: (patch) => {
      mine = changedFields(base, { ...base, ...mine, ...patch })
      if (state.kind !== 'conflict') {
        state = isDirty() ? { kind: 'saving' } : { kind: 'saved', at: null }
        later(PAUSE)
      }
      tell()
    },
    flush,
    hear: (news) => {
      if (onItsWay || news.version <= version) return
      rebase(news)
      tell()
      if (isDirty() && conflicts.length === 0) later(PAUSE)
    },
    resume,
    settle: (field, choice) => {
      if (choice === 'theirs')
        mine = Object.fromEntries(Object.entries(mine).filter(([key]) => key !== field)) as Partial<T>
      conflicts = conflicts.filter((conflict) => conflict.field !== field)
      if (conflicts.length === 0) {
        state = isDirty() ? { kind: 'saving' } : { kind: 'saved', at: ports.now() }
        later(0)
      }
      tell()
    },
    connect: (ways) => {
      save = ways.save
      load = ways.load
    },
    stop: () => cancelWait(),
  }
}
