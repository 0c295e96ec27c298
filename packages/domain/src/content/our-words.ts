import { asWritten, type ContentOverrides, localizedText, LOCALES, type Text } from '../text.ts'

/**
 * Words that a catalog put into a plan, in every language for as long as nobody changed them; changed ones as somebody wrote them.
 * `ours` is what the catalog says, undefined where it says nothing.
 */
export function ourWords(stored: string, ours: Text | undefined, overrides?: ContentOverrides): Text {
  const isOurs = (text: Text) =>
    LOCALES.some((locale) => stored === text[locale] || stored === localizedText(text, locale, overrides))
  return ours !== undefined && isOurs(ours) ? ours : asWritten(stored)
}
