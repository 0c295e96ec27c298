import { categoryOf } from './service-codes.ts'

/** One place as a public file describes it, ready for the directory. */
export type FacilityRow = {
  name: string
  street: string
  city: string
  state: string
  zip: string
  phone: string
  intakePhone: string
  hotline: string
  website: string
  latitude: number
  longitude: number
  codes: string[]
  payers: string[]
  languages: string[]
  specialGroups: string[]
}

/** Why a line is refused. */
export const LINE_PROBLEMS = [
  'no_name',
  'no_zip',
  'bad_zip',
  'bad_coordinates',
  'wrong_type',
  'too_long',
  'formula',
  'unreadable',
  'doubled',
] as const
/** Why one line of the public file is refused; the other lines still come in (F90d). */
export type LineProblem = (typeof LINE_PROBLEMS)[number]

/** A line before it is judged: its fields by the file's own names, the codes that it offers, and what reading it met. */
export type RawLine = {
  fields: Readonly<Record<string, unknown>>
  codes: readonly string[]
  problems?: readonly LineProblem[]
}

/** The longest that a field may be. */
const FIELD_LIMITS = { name: 200, street: 200, city: 100, state: 40, phone: 40, website: 300 } as const
const MOST_CODES = 400

/** A place that can be kept, or every reason against it at once; `name` is empty where the line could not be read. */
export type JudgedLine = { ok: true; row: FacilityRow } | { ok: false; name: string; problems: LineProblem[] }

/**
 * Judges one line of the public file (docs/practice.md 6.1): a place needs a name, a ZIP code and a point on the map.
 */
export function judgeLine({ fields, codes, problems: met = [] }: RawLine): JudgedLine {
  const problems = new Set<LineProblem>(met)
  const text = (name: string, most: number): string => {
    const value = textOf(fields[name])
    if (value === undefined) {
      problems.add('wrong_type')
      return ''
    }
    if (value.length > most) problems.add('too_long')
    if (!value.isWellFormed() || value.includes('\u0000')) problems.add('unreadable')
    if (isFormula(value)) problems.add('formula')
    return value
  }
  // a phone may begin with +, and that is no formula
  const phone = (name: string): string => {
    const value = textOf(fields[name])
    if (value === undefined || !/^[^=@]*$/.test(value)) problems.add(value === undefined ? 'wrong_type' : 'formula')
    else if (value.length > FIELD_LIMITS.phone) problems.add('too_long')
    return value ?? ''
  }
  const name = [text('name1', FIELD_LIMITS.name), text('name2', FIELD_LIMITS.name)].filter(Boolean).join(' · ')
  if (name === '') problems.add('no_name')
  if (name.length > FIELD_LIMITS.name) problems.add('too_long')
  const street = [text('street1', FIELD_LIMITS.street), text('street2', FIELD_LIMITS.street)].filter(Boolean).join(', ')
  if (street.length > FIELD_LIMITS.street) problems.add('too_long')
  const row: Omit<FacilityRow, 'latitude' | 'longitude' | 'zip' | 'codes' | keyof Sorted> = {
    name,
    street,
    city: text('city', FIELD_LIMITS.city),
    state: text('state', FIELD_LIMITS.state),
    phone: phone('phone'),
    intakePhone: phone('intake1'),
    hotline: phone('hotline1'),
    website: websiteOf(text('website', FIELD_LIMITS.website)),
  }
  const zip = zipOf(fields.zip)
  if (zip === '') problems.add(isBlank(fields.zip) ? 'no_zip' : 'bad_zip')
  const [latitude, longitude] = [degreesOf(fields.latitude, 90), degreesOf(fields.longitude, 180)]
  // nobody treats anybody on the equator off Africa: files write 0, 0 for "not known"
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    problems.add('bad_coordinates')
  if (codes.length > MOST_CODES) problems.add('too_long')
  if (problems.size > 0 || latitude === undefined || longitude === undefined)
    return {
      ok: false,
      name: problems.has('unreadable') ? '' : name.slice(0, FIELD_LIMITS.name),
      problems: [...problems],
    }
  return { ok: true, row: { ...row, zip, latitude, longitude, ...sorted(codes) } }
}

type Sorted = Pick<FacilityRow, 'codes' | 'payers' | 'languages' | 'specialGroups'>

/** Payers, languages and groups are asked for by themselves; every other code stays with the services. */
export function sorted(codes: readonly string[]): Sorted {
  const unique = [...new Set(codes)].toSorted()
  const of = (wanted: string) => unique.filter((code) => categoryOf(code) === wanted)
  const [payers, languages, specialGroups] = [of('PAY'), of('LANG'), of('SG')]
  const apart = new Set([...payers, ...languages, ...specialGroups])
  return { codes: unique.filter((code) => !apart.has(code)), payers, languages, specialGroups }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Numbers are text in disguise; anything else that is no text has the wrong type. */
function textOf(value: unknown): string | undefined {
  if (isBlank(value)) return ''
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined
}

const isFormula = (value: string): boolean => /^[=+\-@]/.test(value)

/** Five digits; four more are left away. A spreadsheet that made a number of it has lost the zeros in front. */
function zipOf(value: unknown): string {
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value).padStart(5, '0') : textOf(value)
  return /^(\d{5})(?:-?\d{4})?$/.exec(text ?? '')?.[1] ?? ''
}

function degreesOf(value: unknown, most: number): number | undefined {
  if (isBlank(value) || (typeof value !== 'number' && typeof value !== 'string')) return undefined
  if (typeof value === 'string' && !/^\s*-?\d{1,3}(?:\.\d{1,20})?\s*$/.test(value)) return undefined
  const degrees = Number(value)
  return Number.isFinite(degrees) && Math.abs(degrees) <= most ? degrees : undefined
}

/** Only web addresses are kept: a link that runs something is no website. */
function websiteOf(value: string): string {
  if (/^https?:\/\/[^\s]+\.[^\s]+$/i.test(value)) return value
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(value) ? `https://${value}` : ''
}
