import { useSyncExternalStore } from 'react'

let author: string | undefined
const hearers = new Set<() => void>()
const subscribe = (hear: () => void) => {
  hearers.add(hear)
  return () => hearers.delete(hear)
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
  for (const hear of hearers) hear()
}

/** The same for a component. */
export const useAuthor = (): string | undefined => useSyncExternalStore(subscribe, currentAuthor)
