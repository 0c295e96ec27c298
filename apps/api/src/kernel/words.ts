import { sourceLine } from '@holdfast/domain/content/sources'
import { type Locale, type Source, type Text, type Wording, wordsOf } from '@holdfast/domain/text'

/** Who is spoken to: in their language, and in the words of the organization that they are in. */
export type Reader = { locale: Locale; wording?: Wording }

/** A text of the domain in the reader's language, and in the organization's own words where it has some. */
export const say = (text: Text, { locale, wording }: Reader): string => wordsOf(text, locale, wording)

/** What a text rests on, in one line: published works, or editorial guidance of Holdfast. */
export const saySource = (source: Source, { locale }: Reader): string => sourceLine(source, locale)
