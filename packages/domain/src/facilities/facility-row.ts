import { isBlank, textOf } from './cell.ts'
import type { EditionLevel, Point } from './facility.ts'
import { readPhone } from './phone-cell.ts'
import { categoryOf } from './service-codes.ts'
import { readZip } from './zip-code.ts'

/** One place as a file describes it, ready for the directory. What the file does not say is null, and stays as the directory has it. */
export type FacilityRow = {
  name: string
  street: string | null
  city: string | null
  state: string | null
  zip: string
  phone: string | null
  intakePhone: string | null
  hotline: string | null
  website: string | null
  latitude: number | null
  longitude: number | null
  levels: EditionLevel[] | null
  codes: string[] | null
  payers: string[] | null
  languages: string[] | null
  specialGroups: string[] | null
  notes: string | null
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
] as const
/** Why one line of the public file is refused; the other lines still come in (F90d). */
export type LineProblem = (typeof LINE_PROBLEMS)[number]

/**
 * A line before it is judged: its fields by the names of the public file, the codes that it offers, and what reading it met. An
 * organization's own list has the fields alone that its columns hold, and levels where it names them.
 */
export type RawLine = {
  fields: Readonly<Record<string, unknown>>
  codes: readonly string[]
  problems?: readonly LineProblem[]
  ownList?: { levels: EditionLevel[] }
}

/** The longest that a field may be. */
const FIELD_LIMITS = { name: 200, street: 200, city: 100, state: 40, website: 300, notes: 2000 } as const
const MOST_CODES = 400

/**
 * A place that can be kept, with whether the zeros of its ZIP code were put back; or every reason against it at once, with an
 * empty `name` where the line could not be read.
 */
export type JudgedLine =
  | { ok: true; row: FacilityRow; isZipMended: boolean }
  | { ok: false; name: string; problems: LineProblem[] }

/**
 * Judges one line of a file (docs/practice.md 6.1): a place needs a name and a ZIP code. Without a point on the map it is found by
 * name and ZIP code, and not by distance; a point that is none is a mistake.
 */
export function judgeLine({ fields, codes, problems: met = [], ownList }: RawLine): JudgedLine {
  const problems = new Set<LineProblem>(met)
  const says = (...names: string[]) => names.some((name) => name in fields)
  const plain = (name: string, most: number): string => {
    const value = textOf(fields[name])
    if (value === undefined) {
      problems.add('wrong_type')
      return ''
    }
    if (value.length > most) problems.add('too_long')
    if (!value.isWellFormed() || value.includes('\u0000')) problems.add('unreadable')
    return value
  }
  const text = (name: string, most: number): string => {
    const value = plain(name, most)
    if (isFormula(value)) problems.add('formula')
    return value
  }
  // a phone may begin with +, and that is no formula
  const phoneNotes: string[] = []
  const phone = (name: string): string => {
    const value = plain(name, FIELD_LIMITS.notes)
    const read = readPhone(value)
    if (/^[=@]/.test(value) || /[=@]/.test(read.phone)) problems.add('formula')
    if (read.note !== '') phoneNotes.push(read.note)
    return read.phone
  }
  const name = [text('name1', FIELD_LIMITS.name), text('name2', FIELD_LIMITS.name)].filter(Boolean).join(' · ')
  if (name === '') problems.add('no_name')
  if (name.length > FIELD_LIMITS.name) problems.add('too_long')
  const street = [text('street1', FIELD_LIMITS.street), text('street2', FIELD_LIMITS.street)].filter(Boolean).join(', ')
  if (street.length > FIELD_LIMITS.street) problems.add('too_long')
  const state = text('state', FIELD_LIMITS.state)
  const { zip, isMended } = readZip(fields.zip, state)
  if (zip === '') problems.add(isBlank(fields.zip) ? 'no_zip' : 'bad_zip')
  const row: Omit<FacilityRow, 'latitude' | 'longitude' | keyof Sorted> = {
    name,
    street: says('street1', 'street2') ? street : null,
    city: says('city') ? text('city', FIELD_LIMITS.city) : null,
    state: says('state') ? state : null,
    zip,
    phone: says('phone') ? phone('phone') : null,
    intakePhone: says('intake1') ? phone('intake1') : null,
    hotline: says('hotline1') ? phone('hotline1') : null,
    website: says('website') ? websiteOf(text('website', FIELD_LIMITS.website)) : null,
    levels: ownList && ownList.levels.length > 0 ? ownList.levels : null,
    notes: ownList && says('notes') ? plain('notes', FIELD_LIMITS.notes) : null,
  }
  if (phoneNotes.length > 0)
    row.notes = [row.notes, ...new Set(phoneNotes)]
      .filter(Boolean)
      .join('\n')
      .slice(0, FIELD_LIMITS.notes)
      .toWellFormed()
  const point = pointOf(fields)
  if (point === undefined) problems.add('bad_coordinates')
  if (codes.length > MOST_CODES) problems.add('too_long')
  if (problems.size > 0)
    return {
      ok: false,
      name: problems.has('unreadable') ? '' : name.slice(0, FIELD_LIMITS.name),
      problems: [...problems],
    }
  const offers = ownList ? { codes: null, payers: null, languages: null, specialGroups: null } : sorted(codes)
  return { ok: true, row: { ...row, ...(point ?? NOWHERE), ...offers }, isZipMended: isMended }
}

type Sorted = { codes: string[]; payers: string[]; languages: string[]; specialGroups: string[] }

/** Payers, languages and groups are asked for by themselves; every other code stays with the services. */
export function sorted(codes: readonly string[]): Sorted {
  const unique = [...new Set(codes)].toSorted()
  const of = (wanted: string) => unique.filter((code) => categoryOf(code) === wanted)
  const [payers, languages, specialGroups] = [of('PAY'), of('LANG'), of('SG')]
  const apart = new Set([...payers, ...languages, ...specialGroups])
  return { codes: unique.filter((code) => !apart.has(code)), payers, languages, specialGroups }
}

const isFormula = (value: string): boolean => /^[=+\-@]/.test(value)

const NOWHERE = { latitude: null, longitude: null }

/** Where the place is; null where the file does not know, for which some write 0, 0 (off Africa); undefined for no degrees. */
function pointOf(fields: RawLine['fields']): Point | null | undefined {
  if (isBlank(fields.latitude) && isBlank(fields.longitude)) return null
  const [latitude, longitude] = [degreesOf(fields.latitude, 90), degreesOf(fields.longitude, 180)]
  if (latitude === undefined || longitude === undefined) return undefined
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude }
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
