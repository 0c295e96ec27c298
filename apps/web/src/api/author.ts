import { useSyncExternalStore } from 'react'

let author: string | undefined
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Whose page this is: who was signed in here last. What is typed belongs to them, also after their session ended, and every
 * request says so; undefined until it is known.
 */
export const currentAuthor = (): string | undefined => author

/** Says whose page this is from now on; undefined where somebody else may be next. */
export function setAuthor(userId: string | undefined): void {
  if (author === userId) return
  author = userId
  for (const listener of listeners) listener()
}

/** The same for a component. */
export const useAuthor = (): string | undefined => useSyncExternalStore(subscribe, currentAuthor)
