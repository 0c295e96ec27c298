/** The parts in which the day is set, one a page. */
export const LOGISTICS_PARTS = ['when', 'venue', 'hours'] as const
/** One part of the day. */
export type LogisticsPart = (typeof LOGISTICS_PARTS)[number]

const OF_FIELD: Readonly<Record<string, LogisticsPart>> = {
  startsAt: 'when',
  backupStartsAt: 'when',
  venue: 'venue',
  venueKind: 'venue',
  badMemories: 'venue',
  exitsClear: 'venue',
  notes: 'venue',
  durationMinutes: 'hours',
  appointments: 'hours',
}

/** The part that an address opens: by its name, or by the field that a link to what is missing names; undefined where it opens none. */
export const logisticsPartOf = (step: unknown, hash: string): LogisticsPart | undefined =>
  LOGISTICS_PARTS.find((part) => part === step) ?? OF_FIELD[hash]
