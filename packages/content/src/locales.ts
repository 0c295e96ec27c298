// Made by `npm run generate` from the files in packages/content/texts.

/** The languages that Holdfast speaks. */
export const LOCALES = ['en', 'es'] as const
/** A language without a region; what is not spoken here is answered in English. */
export type Locale = (typeof LOCALES)[number]
