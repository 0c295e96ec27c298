import { COUNTRIES } from '@holdfast/domain/crisis-contacts/country'
import { currentLocale } from '../../i18n/locale.ts'

/** Every country under the name that it has in the reader's language, in the order of that language. */
export function countryOptions(): { value: string; label: string }[] {
  const locale = currentLocale()
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((a, b) =>
    a.label.localeCompare(b.label, locale),
  )
}
