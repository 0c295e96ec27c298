/** Ids as a table of people answers them: each once, in their order. */
export const distinctIds = (ids: readonly string[]): string[] =>
  [...new Set(ids.map((id) => id.toLowerCase()))].toSorted()
