/** What the sign-in page is told: where to go on afterwards, and whether a session ended while somebody was at work. */
export type SignInSearch = { from?: string; ended?: true }

// an address of another site, and the sign-in page itself, lead nowhere
const isPageOfOurs = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !/^\/sign-in(?:$|[/?#])/.test(path)

/** Reads it from the address. */
export const signInSearchOf = ({ from, ended }: Record<string, unknown>): SignInSearch => ({
  ...(isPageOfOurs(from) && { from }),
  ...(ended === true && { ended }),
})
