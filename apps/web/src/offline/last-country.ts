import { browserNotes } from './notes.ts'

const COUNTRY = 'holdfast.country'

/** The country of the organization that was open here last: where none is on screen, its numbers are shown. */
export const lastCountry = (): string | null => browserNotes.read(COUNTRY)

/** Keeps it. */
export const keepCountry = (country: string): void => browserNotes.write(COUNTRY, country)
