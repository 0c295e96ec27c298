import { ProblemError } from '@holdfast/contracts/call'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAuthor } from '../api/author.ts'
import { isProblem } from '../api/client.ts'
import { type Autosaver, createAutosaver, type Snapshot } from './autosaver.ts'
import { type Draft, keepDraft, loadDraft, readDraft } from './drafts.ts'
import { leaveForm, takeOverForm } from './left-forms.ts'

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
  const author = useAuthor()
  // whose words are kept; nobody's until it is known what of theirs lies on this device, so that nothing is written over it
  const [keeper] = useState<{ author?: string }>({})
  const [known] = useState(() => author && readDraft<Draft<T>>(author, key))
  const [saver] = useState(() =>
    createAutosaver<T>(server, known || null, {
      save,
      load,
      isStale: (error) => isProblem(error, 'stale-version'),
      isSignedOut: (error) => isProblem(error, 'not-signed-in'),
      isRefusal: (error) => error instanceof ProblemError && error.problem.status < 500 && error.problem.status !== 429,
      keep: (draft) => keeper.author && keepDraft(keeper.author, key, draft),
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
  useEffect(() => saver.takeNews(server))
  useEffect(() => {
    if (!author || keeper.author) return
    void loadDraft<Draft<T>>(author, key).then((draft) => {
      keeper.author = author
      saver.resume(draft === known ? undefined : draft)
    })
  }, [author, key, known, saver, keeper])
  useEffect(() => {
    takeOverForm(key, saver.stop)
    const flush = () => void saver.flush()
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', flush)
    document.addEventListener('focusout', flush)
    return () => {
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', flush)
      document.removeEventListener('focusout', flush)
      flush()
      leaveForm(key, saver.stop)
    }
  }, [key, saver])
  return { ...snapshot, change: saver.change, settle: saver.settle, flush: saver.flush }
}
