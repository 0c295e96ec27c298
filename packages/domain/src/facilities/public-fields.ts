/** The columns of the public file that are kept of a place, by their names there; all others are service codes, or left out (docs/practice.md 6.1). */
export const PUBLIC_FIELDS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phone',
  'intake1',
  'hotline1',
  'website',
  'latitude',
  'longitude',
] as const
/** One of them. */
export type PublicField = (typeof PUBLIC_FIELDS)[number]
