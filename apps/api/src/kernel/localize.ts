import { ourWords } from '@holdfast/domain/content/our-words'
import { sourceLine } from '@holdfast/domain/content/sources'
import { type Locale, type Source, type Text, type ContentOverrides, localizedText } from '@holdfast/domain/text'

/** Who is spoken to: in their language, and in the words of the organization that they are in. */
export type Reader = { locale: Locale; overrides?: ContentOverrides }

/** A text of the domain in the reader's language, and in the organization's own words where it has some. */
export const localize = (text: Text, { locale, overrides }: Reader): string => localizedText(text, locale, overrides)

/** Stored words in the reader's language where a catalog put them there and nobody changed them since. */
export const localizeOurs = (stored: string, ours: Text | undefined, reader: Reader): string =>
  localize(ourWords(stored, ours, reader.overrides), reader)

/** What a text rests on, in one line: published works, or editorial guidance of Holdfast. */
export const localizeSource = (source: Source, { locale }: Reader): string => sourceLine(source, locale)
