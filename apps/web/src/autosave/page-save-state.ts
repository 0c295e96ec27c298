import { useEffect, useId } from 'react'
import type { SaveState } from './autosaver.ts'

/** What the one badge of a page says of all its forms: what needs somebody first, then what is on its way, then when it was saved. */
export type PageSaveState = { kind: 'unsaved' | 'on-device' | 'saving' } | { kind: 'saved'; at: Date }

const states = new Map<string, SaveState>()
const listeners = new Set<() => void>()
let current: PageSaveState | null = null

/** The state of a page from the states of its forms; null while none of them has saved anything. */
export function together(all: readonly SaveState[]): PageSaveState | null {
  const has = (...kinds: SaveState['kind'][]) => all.some(({ kind }) => kinds.includes(kind))
  if (has('conflict', 'refused', 'signed-out')) return { kind: 'unsaved' }
  if (has('waiting')) return { kind: 'on-device' }
  if (has('saving')) return { kind: 'saving' }
  const times = all.flatMap((state) => (state.kind === 'saved' && state.at ? [state.at.getTime()] : []))
  return times.length === 0 ? null : { kind: 'saved', at: new Date(Math.max(...times)) }
}

function put(form: string, state: SaveState | null): void {
  if (state) states.set(form, state)
  else states.delete(form)
  current = together([...states.values()])
  for (const listener of listeners) listener()
}

/** Tells the badge of the page where this form stands, for as long as it is shown. */
export function useReportedSaveState(state: SaveState): void {
  const form = useId()
  useEffect(() => put(form, state), [form, state])
  useEffect(() => () => put(form, null), [form])
}

/** For `useSyncExternalStore`: hears of changes. */
export function subscribeToPageSaveState(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the forms of the page stand now. */
export const pageSaveState = (): PageSaveState | null => current
