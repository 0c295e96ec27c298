import { ProblemError } from '@holdfast/contracts/call'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isProblem } from '../api/client.ts'
import { type Autosaver, createAutosaver, type Snapshot, type Versioned } from './autosaver.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

type AutosaveInput<T> = {
  /** Names the resource; unsent words are kept under it. */
  key: string
  server: Versioned<T>
  save: (patch: Partial<T>, version: number) => Promise<Versioned<T>>
  load: () => Promise<Versioned<T>>
}

/** A form that saves itself, as a component uses it. */
export type Autosave<T> = Snapshot<T> & Pick<Autosaver<T>, 'change' | 'settle' | 'flush'>

/** A form that saves itself. Mount it anew (by `key`) for another resource. */
export function useAutosave<T extends object>({ key, server, save, load }: AutosaveInput<T>): Autosave<T> {
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
  useEffect(() => saver.connect({ save, load }), [saver, save, load])
  useEffect(() => saver.hear(server), [saver, server])
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
