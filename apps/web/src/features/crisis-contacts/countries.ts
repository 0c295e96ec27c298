import { COUNTRIES } from '@holdfast/domain/crisis-contacts/countries'
import { currentLocale } from '../../i18n/locale.ts'

/** A country by the name that it has in the reader's language. */
export const countryName = (country: string): string =>
  new Intl.DisplayNames(currentLocale(), { type: 'region' }).of(country) ?? country

/** Every country under the name that it has in the reader's language, in the order of that language. */
export function countryOptions(): { value: string; label: string }[] {
  const locale = currentLocale()
  return COUNTRIES.map((value) => ({ value, label: countryName(value) })).toSorted((a, b) =>
    a.label.localeCompare(b.label, locale),
  )
}
