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
  subscribe: (listener: () => void) => () => void
  change: (patch: Partial<T>) => void
  flush: () => Promise<void>
  /** News from the server: taken at once where nothing of mine is unsent. */
  takeNews: (news: Versioned<T>) => void
  /** Words from before that are found on this device once the form is open; from then on what is typed is kept there. */
  resume: (draft: Draft<T> | undefined) => void
  settle: (field: keyof T, choice: 'mine' | 'theirs') => void
  /** The ways to the server as of now; they may change while the form stays. */
  connect: (ways: Pick<AutosaverPorts<T>, 'save' | 'load'>) => void
  /** Sends and keeps nothing more: another form has taken over what was typed. */
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
  /** Fields that two people changed, until the person has chosen. */
  let conflicted: readonly (keyof T)[] = draft?.conflicted ?? []
  let state: SaveState = { kind: 'saved', at: null }
  let cancelWait: () => void = () => undefined
  let onItsWay: Promise<void> | undefined
  let failures = 0
  let isStopped = false
  let { save, load } = ports
  const listeners = new Set<() => void>()
  const build = (): Snapshot<T> => {
    const value = { ...base, ...mine }
    return { value, state, conflicts: conflicted.map((field) => ({ field, mine: value[field], theirs: base[field] })) }
  }
  let current = build()

  const isDirty = () => Object.keys(mine).length > 0
  const unsent = (): Draft<T> | null =>
    isDirty() ? { base, mine, version, ...(conflicted.length > 0 && { conflicted }) } : null
  const tell = () => {
    current = build()
    if (!isStopped) ports.keep(unsent())
    for (const listener of listeners) listener()
  }
  const later = (ms: number) => {
    cancelWait()
    if (isStopped) return
    cancelWait = ports.wait(ms, () => void flush())
  }

  const rebase = (news: Versioned<T>) => {
    const merged = mergeDraft(base, mine, news.value)
    base = news.value
    version = news.version
    mine = changedFields(base, merged.value)
    // what was not chosen yet stays to be chosen, until both are the same
    conflicted = [...new Set([...conflicted, ...merged.conflicts])].filter((field) => field in mine)
    if (conflicted.length > 0) state = { kind: 'conflict' }
    // the server has all of it already, such as after an answer that was lost on its way
    else if (!isDirty() && state.kind !== 'saved') state = { kind: 'saved', at: ports.now() }
    else if (state.kind === 'conflict') state = { kind: 'saving' }
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
    if (isStopped || !isDirty() || conflicted.length > 0) return
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
    if (!draft) return ports.keep(unsent())
    const news = { value: base, version }
    base = draft.base
    version = draft.version
    mine = { ...draft.mine, ...mine }
    conflicted = draft.conflicted ?? []
    rebase(news)
    if (isDirty() && conflicted.length === 0) {
      state = { kind: 'saving' }
      later(PAUSE)
    }
    tell()
  }
  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (patch) => {
      mine = changedFields(base, { ...base, ...mine, ...patch })
      conflicted = conflicted.filter((field) => field in mine)
      if (conflicted.length === 0) {
        state = isDirty() ? { kind: 'saving' } : { kind: 'saved', at: null }
        later(PAUSE)
      }
      tell()
    },
    flush,
    takeNews: (news) => {
      if (onItsWay || news.version <= version) return
      rebase(news)
      tell()
      if (isDirty() && conflicted.length === 0) later(PAUSE)
    },
    resume,
    settle: (field, choice) => {
      if (choice === 'theirs')
        mine = Object.fromEntries(Object.entries(mine).filter(([key]) => key !== field)) as Partial<T>
      conflicted = conflicted.filter((other) => other !== field)
      if (conflicted.length === 0) {
        state = isDirty() ? { kind: 'saving' } : { kind: 'saved', at: ports.now() }
        later(0)
      }
      tell()
    },
    connect: (ways) => {
      save = ways.save
      load = ways.load
    },
    stop: () => {
      isStopped = true
      cancelWait()
    },
  }
}
