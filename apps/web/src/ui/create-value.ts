import { useSyncExternalStore } from 'react'

/** A value of this page that anybody may read, and that components hear of when it changes. */
export type Value<T> = {
  get: () => T
  set: (next: T) => void
  /** Calls the listener after each change, until the answer is called. */
  subscribe: (listener: () => void) => () => void
  /** The value for a component, which renders again after each change. */
  useValue: () => T
}

/** A value that lasts as long as the page. Setting what it is already changes nothing. */
export function createValue<T>(first: T): Value<T> {
  let value = first
  const listeners = new Set<() => void>()
  const get = () => value
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    get,
    subscribe,
    set: (next) => {
      if (Object.is(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    useValue: () => useSyncExternalStore(subscribe, get, get),
  }
}
