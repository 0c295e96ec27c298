/** What one part of the page remembers of what it read and sent. */
export type ReaderMemory = {
  /** Drops what no part of the page shows any more. */
  forget: () => void
  /** Drops everything. */
  clear?: () => void
  /** Asks anew for what the page shows. */
  refresh?: () => Promise<void>
}

const memories = new Set<ReaderMemory>()

/** Adds a memory to those that are emptied when the reader leaves; once for each, as the page begins. */
export const addReaderMemory = (memory: ReaderMemory): void => void memories.add(memory)

/** Empties the memory of this page of what it read and sent, apart from what it still shows, and who is signed in. */
export function forgetRead(): void {
  for (const { forget } of memories) forget()
}

/** Empties it whole. */
export function clearRead(): void {
  for (const { clear } of memories) clear?.()
}

/** Asks anew for everything that the page shows. */
export async function refreshRead(): Promise<void> {
  await Promise.all([...memories].flatMap(({ refresh }) => refresh?.() ?? []))
}
