import type { FacilityRow } from './facility-row.ts'

type Codes = string[] | null

const both = (first: Codes, second: Codes): Codes =>
  first === null || second === null ? (first ?? second) : [...new Set([...first, ...second])].toSorted()

/**
 * One place that a file has on two lines: the public file has a line for each survey that the place answered, of substance use and of
 * mental health. It offers what either line says; what the first line says of anything else stands, and the second fills its gaps.
 */
export function mergeRows<Row extends FacilityRow>(first: Row, second: Row): Row {
  const hasPoint = first.latitude !== null && first.longitude !== null
  const { latitude, longitude } = hasPoint ? first : second
  return {
    ...first,
    street: first.street || second.street,
    city: first.city || second.city,
    state: first.state || second.state,
    phone: first.phone || second.phone,
    intakePhone: first.intakePhone || second.intakePhone,
    hotline: first.hotline || second.hotline,
    website: first.website || second.website,
    notes: first.notes || second.notes,
    latitude,
    longitude,
    levels: both(first.levels, second.levels) as Row['levels'],
    codes: both(first.codes, second.codes),
    payers: both(first.payers, second.payers),
    languages: both(first.languages, second.languages),
    specialGroups: both(first.specialGroups, second.specialGroups),
  }
}
