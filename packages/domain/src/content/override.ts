import { text } from '@holdfast/content/content'
import { filled, LOCALES, type Locale, placeholdersOf, type Text } from '../text.ts'

/** What no text of Holdfast may say, in whoever's words (docs/product.md 1; docs/practice.md 1.3). */
export const TEXT_RULES = [
  {
    rule: 'calm',
    pattern: /[!¡]/,
    reason: text('text-rules.calm.reason'),
  },
  {
    rule: 'person_first',
    pattern:
      /\baddicts?\b|\badict[oa]s?\b|\balcoholics?\b(?! anonymous)|\balcohólic[oa]s?\b(?! anónimos)|\b(?:junkie|crackhead|pothead|druggie|wino)s?\b|\bdrunks?\b|\bborrach[oa]s?\b|\bdrogadict[oa]s?\b|\b(?:drug|substance) abusers?\b|\bcodepend|\bin denial\b|\ben negación\b/i,
    reason: text('text-rules.person_first.reason'),
  },
  {
    rule: 'no_number',
    pattern: /\b(?:988|911)\b|\d{3}[-. ]\d{4}/,
    reason: text('text-rules.no_number.reason'),
  },
] as const satisfies readonly { rule: string; pattern: RegExp; reason: Text }[]

/** Something that stands against own words, and in which language. */
export type OverrideRefusal = { readonly locale: Locale; readonly rule: string; readonly reason: Text }

const PLACEHOLDER_LOST: Text = text('placeholder-lost')
const PLACEHOLDER_UNKNOWN: Text = text('placeholder-unknown')
const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ')

/** Why an organization's own words cannot stand for a text: all reasons at once, none when they can. */
export function refuseOverride(standard: Text, own: Readonly<Record<Locale, string>>): OverrideRefusal[] {
  return LOCALES.flatMap((locale) => {
    const wanted = placeholdersOf(standard[locale])
    const given = placeholdersOf(own[locale])
    const lost = wanted.filter((name) => !given.includes(name))
    const unknown = given.filter((name) => !wanted.includes(name))
    const refusals: OverrideRefusal[] = TEXT_RULES.filter(({ pattern }) => pattern.test(own[locale])).map(
      ({ rule, reason }) => ({ locale, rule, reason }),
    )
    if (lost.length > 0)
      refusals.push({
        locale,
        rule: 'placeholder_lost',
        reason: filled(PLACEHOLDER_LOST, { names: inBraces(lost) }),
      })
    if (unknown.length > 0)
      refusals.push({
        locale,
        rule: 'placeholder_unknown',
        reason: filled(PLACEHOLDER_UNKNOWN, { names: inBraces(unknown) }),
      })
    return refusals
  })
}

/** Whether the day by which somebody must look again has passed. Both are `YYYY-MM-DD`. */
export const isOverdue = (reviewBy: string, today: string): boolean => reviewBy < today
