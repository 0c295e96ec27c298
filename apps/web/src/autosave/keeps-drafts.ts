import { useAuthor } from '../api/author.ts'
import { createValue } from '../ui/create-value.ts'

/** Whether this device could write the last draft that it was given. */
export const isWritable = createValue(true)

/**
 * Whether this device keeps what is typed; false on a full phone, where the browser forbids it, and while nobody is known whose
 * words they are.
 */
export function useKeepsDrafts(): boolean {
  const isKept = isWritable.useValue()
  return useAuthor() !== undefined && isKept
}
