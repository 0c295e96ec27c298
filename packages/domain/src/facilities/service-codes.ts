import { content } from '../content/content.ts'
import { asWritten, type Text } from '../text.ts'
import { CODES_OF_ACCESS } from './codes-of-access.ts'
import { CODES_OF_CARE } from './codes-of-care.ts'
import { CODES_OF_HELP } from './codes-of-help.ts'
import { type ServiceCategory, type ServiceCode } from './service-code.ts'

/**
 * Every service code of the public treatment file that is known here (docs/practice.md 6.1; two transcriptions,
 * guidance).
 */
export const SERVICE_CODES: readonly ServiceCode[] = content('service-codes', [
  ...CODES_OF_CARE,
  ...CODES_OF_HELP,
  ...CODES_OF_ACCESS,
])

const byCode = new Map(SERVICE_CODES.map((service) => [service.code, service]))

/** A code of the public file with its name; undefined for one that this year's key does not explain. */
export const serviceCode = (code: string): ServiceCode | undefined => byCode.get(code)

/** What a code of the public file looks like: `DT`, `F17`, `CH/AD`, `TRICARE`. */
export const SERVICE_CODE = /^[A-Z][A-Z\d/]{0,19}$/

/** Languages have a code each, F or N with a number; those that are rare are named only by the file's own key. */
const ONE_LANGUAGE = /^[FN]\d{1,3}$/

/** The group that a code belongs to; undefined for a code that nobody explains. */
export const categoryOf = (code: string): ServiceCategory | undefined =>
  byCode.get(code)?.category ?? (ONE_LANGUAGE.test(code) ? 'LANG' : undefined)

/** The codes of these groups, in the order of the key, for a search to choose from. */
export const codesIn = (...categories: readonly ServiceCategory[]): ServiceCode[] =>
  SERVICE_CODES.filter(({ category }) => categories.includes(category))

/** The name of a code; a code that is not known here stands for itself. */
export const serviceName = (code: string): Text => byCode.get(code)?.name ?? asWritten(code)

/** A name as files write it, without case and signs, to be found again. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
