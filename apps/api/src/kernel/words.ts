import { type Locale, type Text, type Wording, wordsOf } from '@holdfast/domain/text'

/** A text of the domain in the reader's language, and in the organization's own words where it has some. */
export const say = (text: Text, { locale, wording }: { locale: Locale; wording?: Wording }): string =>
  wordsOf(text, locale, wording)
