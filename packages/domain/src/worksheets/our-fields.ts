import { ourWords } from '../content/our-words.ts'
import { asWritten, type ContentOverrides, LOCALES, type Text } from '../text.ts'
import { TEMPLATES } from './templates.ts'

const all = Object.values(TEMPLATES).flat()

/**
 * What the lines of a worksheet say: first words of a template in every language for as long as nobody changed them, others as they
 * were written. Two approaches may begin a worksheet of one code with different words.
 */
export function ourFields(
  { kind, code, fields }: { kind: string; code: string | null; fields: Readonly<Record<string, string>> },
  overrides?: ContentOverrides,
): Record<string, Text> {
  const templates = code === null ? [] : all.filter((one) => one.kind === kind && one.code === code)
  const said = (line: string, stored: string): Text =>
    templates
      .map((template) => ourWords(stored, template.fields[line], overrides))
      .find((text) => LOCALES.some((locale) => text[locale] !== stored)) ?? asWritten(stored)
  return Object.fromEntries(Object.entries(fields).map(([line, stored]) => [line, said(line, stored)]))
}
