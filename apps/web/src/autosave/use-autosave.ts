import { ProblemError } from '@holdfast/contracts/call'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isProblem } from '../api/client.ts'
import { type Autosaver, createAutosaver, type Snapshot } from './autosaver.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

type AutosaveInput<Item extends { version: number }, T> = {
  /** Names the resource; what was typed and not sent is kept under it. */
  key: string
  /** The resource as the server has it. */
  item: Item
  /** What of the resource is written here. */
  fields: (item: Item) => T
  /** Sends the fields that changed, based on this version, and answers with the resource. */
  save: (patch: Partial<T>, version: number) => Promise<Item>
  /** Reads the resource again, after somebody else changed it. */
  load: () => Promise<Item>
}

/** A form that saves itself, as a component uses it. */
export type Autosave<T> = Snapshot<T> & Pick<Autosaver<T>, 'change' | 'settle' | 'flush'>

/** A form that saves itself. Mount it anew (by `key`) for another resource. */
export function useAutosave<Item extends { version: number }, T extends object>(
  given: AutosaveInput<Item, T>,
): Autosave<T> {
  const { key, item, fields } = given
  const versioned = (one: Item) => ({ value: fields(one), version: one.version })
  const server = versioned(item)
  const save = async (patch: Partial<T>, version: number) => versioned(await given.save(patch, version))
  const load = async () => versioned(await given.load())
  const [saver] = useState(() =>
    createAutosaver<T>(server, readDraft<T>(key), {
      save,
      load,
      isStale: (error) => isProblem(error, 'stale-version'),
      isRefusal: (error) =>
        error instanceof ProblemError &&
        error.problem.status < 500 &&
        error.problem.status !== 401 &&
        error.problem.status !== 429,
      keep: (draft) => (draft ? keepDraft(key, draft) : dropDraft(key)),
      now: () => new Date(),
      wait: (ms, then) => {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
    }),
  )
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot)
  // what the component gives is new with each render
  useEffect(() => saver.connect({ save, load }))
  useEffect(() => saver.hear(server))
  useEffect(() => {
    const flush = () => void saver.flush()
    const hide = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', hide)
    document.addEventListener('focusout', flush)
    return () => {
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', hide)
      document.removeEventListener('focusout', flush)
      flush()
      saver.stop()
    }
  }, [saver])
  return { ...snapshot, change: saver.change, settle: saver.settle, flush: saver.flush }
}
