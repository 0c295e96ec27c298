import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { useAuthor } from '../api/author.ts'
import { keepDraft, loadDraft, readDraft } from './drafts.ts'

/**
 * State of a form that is sent with a button: kept on this device for whoever types until it is, so that a closed page or a lost
 * session takes no words along. Back at its beginning, nothing is kept.
 */
export function usePersistedState<T>(key: string, beginning: T): [T, Dispatch<SetStateAction<T>>] {
  const author = useAuthor()
  const name = `form.${key}`
  const [value, setValue] = useState<T>(() => (author ? readDraft<T>(author, name) : undefined) ?? beginning)
  // what lies on the device is known a moment later; until then nothing is written over it
  const [loadedFor, setLoadedFor] = useState<string>()
  useEffect(() => {
    if (!author) return undefined
    let isGone = false
    void loadDraft<T>(author, name).then((kept) => {
      if (isGone) return
      if (kept !== undefined) setValue((now) => (now === beginning ? kept : now))
      setLoadedFor(author)
    })
    return () => {
      isGone = true
    }
  }, [author, name, beginning])
  useEffect(() => {
    if (author && loadedFor === author) keepDraft(author, name, value === beginning ? null : value)
  }, [author, loadedFor, name, value, beginning])
  return [value, setValue]
}
