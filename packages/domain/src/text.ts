/** The languages that Holdfast speaks. */
export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

/** One sentence or name in every language, at reading grade 6 to 8. */
export type Text = Readonly<Record<Locale, string>>

/** Where a fact comes from: the founding articles (`S1.7`), `domain.md 7.2`, and how sure it is. */
export type Source = {
  readonly ref: string
  /** `guidance`: no authority or not re-read, shown as guidance and never as a clinical fact. */
  readonly standing: 'sourced' | 'guidance'
}
