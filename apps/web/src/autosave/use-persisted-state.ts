import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { keepForm, readForm } from './drafts.ts'

/**
 * State of a form that is sent with a button: kept on this device until it is, so that a closed page or a lost session takes no
 * words along. Back at its beginning, nothing is kept.
 */
export function usePersistedState<T>(key: string, beginning: T): [T, Dispatch<SetStateAction<T>>] {
  const [value, setValue] = useState<T>(() => readForm<T>(key) ?? beginning)
  useEffect(() => {
    keepForm(key, value === beginning ? null : value)
  }, [key, value, beginning])
  return [value, setValue]
}
