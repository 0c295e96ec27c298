const notesIn = (storage: () => Storage) => {
  const attempt = <T>(act: (notes: Storage) => T, otherwise: T): T => {
    try {
      return act(storage())
    } catch {
      return otherwise
    }
  }
  return {
    read: (key: string): string | null => attempt((notes) => notes.getItem(key), null),
    write: (key: string, note: string): void => attempt((notes) => notes.setItem(key, note), undefined),
    remove: (key: string): void => attempt((notes) => notes.removeItem(key), undefined),
    names: (): string[] => attempt((notes) => Object.keys(notes), []),
  }
}

/**
 * Small things that this browser remembers, such as the language. Where it remembers nothing (a full phone, a setting of the
 * browser) they are not there the next time, and nothing else fails.
 */
export const browserNotes = notesIn(() => localStorage)

/** The same for this tab alone, until it is closed. */
export const tabNotes = notesIn(() => sessionStorage)
