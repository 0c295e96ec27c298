/** A name without what the eye passes over: capitals, accents, forms of the same letter, spaces and signs. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two names are the same to whoever reads them. */
export const isSameName = (one: string, other: string): boolean => bare(one) !== '' && bare(one) === bare(other)
