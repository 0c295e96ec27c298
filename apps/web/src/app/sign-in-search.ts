/** What the sign-in page is told: where to go on afterwards, and whether a session ended while somebody was at work. */
export type SignInSearch = { from?: string; ended?: true }

// an address of another site, and the sign-in page itself, lead nowhere
const isPageOfOurs = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !/^\/sign-in(?:$|[/?#])/.test(path)

/** Reads it from what the router made of an address. */
export const signInSearchOf = ({ from, ended }: Record<string, unknown>): SignInSearch => ({
  ...(isPageOfOurs(from) && { from }),
  ...(ended === true && { ended }),
})

/** The same from the address as it stands. */
export function signInSearchIn(search: string): SignInSearch {
  const { from, ended } = Object.fromEntries(new URLSearchParams(search))
  return signInSearchOf({ from, ended: ended === 'true' })
}
