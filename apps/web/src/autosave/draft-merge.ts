/** What a stale save comes to: my fields laid over theirs, and the fields that both changed. */
export type Merge<T> = { value: T; conflicts: (keyof T)[] }

/** Whether two values of a form are alike. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The fields that were changed since `base`. */
export function changedFields<T extends object>(base: T, value: T): Partial<T> {
  const keys = Object.keys(value) as (keyof T)[]
  return Object.fromEntries(
    keys.filter((key) => !same(base[key], value[key])).map((key) => [key, value[key]]),
  ) as Partial<T>
}

/**
 * Lays what I typed over what is on the server now. A field that only one of us changed is settled; a field that both
 * changed differently is a conflict, and nobody's words are dropped: the person chooses.
 */
export function mergeDraft<T extends object>(base: T, mine: Partial<T>, theirs: T): Merge<T> {
  const keys = Object.keys(mine) as (keyof T)[]
  const conflicts = keys.filter((key) => !same(base[key], theirs[key]) && !same(mine[key], theirs[key]))
  return { value: { ...theirs, ...mine }, conflicts }
}
