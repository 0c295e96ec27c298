import { readFileSync } from 'node:fs'

/** How to use the API, in Markdown: it stands before the reference. */
export const guide = (): string => readFileSync(new URL('guide.md', import.meta.url), 'utf8')
