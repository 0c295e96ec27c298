/** In which practice the page that begins a case was opened. */
export type StartSearch = { in?: string }

/** The same from an address that somebody may have typed. */
export const startSearchOf = ({ in: organizationId }: Record<string, unknown>): StartSearch =>
  typeof organizationId === 'string' ? { in: organizationId } : {}
