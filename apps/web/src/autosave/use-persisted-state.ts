import { type SetStateAction, useEffect, useState } from 'react'
import { useAuthor } from '../api/author.ts'
import { same } from './draft-merge.ts'
import { keepDraft, loadDraft, readDraft } from './drafts.ts'

/** The value, the way to change it, and the way to keep nothing of it any more, also when the form is gone by then. */
type PersistedState<T> = [value: T, set: (next: SetStateAction<T>) => void, clear: () => void]
type Typed<T> = { value: T }

/**
 * State of a form that is sent with a button: kept on this device for whoever types until it is, so that a closed page or a lost
 * session takes no words along. `key` names the place and what it is about. The form shows `beginning`, also as it changes, until
 * something else is typed; back at it, nothing is kept. While nobody is signed in, nothing is kept on the device.
 */
export function usePersistedState<T>(key: string, beginning: T): PersistedState<T> {
  const author = useAuthor()
  const name = `form.${key}`
  const [typed, setTyped] = useState<Typed<T> | undefined>(() =>
    asTyped(author ? readDraft<T>(author, name) : undefined),
  )
  // what lies on the device is known a moment later; until then nothing is written over it
  const [loadedFor, setLoadedFor] = useState<string>()
  useEffect(() => {
    if (!author) return undefined
    let isGone = false
    void loadDraft<T>(author, name).then((kept) => {
      if (isGone) return
      setTyped((now) => now ?? asTyped(kept))
      setLoadedFor(author)
    })
    return () => {
      isGone = true
    }
  }, [author, name])
  if (typed && same(typed.value, beginning)) setTyped(undefined)
  useEffect(() => {
    if (author && loadedFor === author) keepDraft(author, name, typed ? typed.value : null)
  }, [author, loadedFor, name, typed])
  const set = (next: SetStateAction<T>) =>
    setTyped((before) => ({
      value: next instanceof Function ? next(before ? before.value : beginning) : next,
    }))
  const clear = () => {
    setTyped(undefined)
    if (author) keepDraft(author, name, null)
  }
  return [typed ? typed.value : beginning, set, clear]
}

const asTyped = <T>(kept: T | undefined): Typed<T> | undefined => (kept === undefined ? undefined : { value: kept })
