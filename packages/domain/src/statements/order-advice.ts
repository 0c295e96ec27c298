import { text } from '@holdfast/content/statements'
import type { Relationship } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import type { Attendance, DayRole } from '../participants/participant.ts'
import { filled, type Text } from '../text.ts'
import { LONG_STATEMENT, spokenMinutes } from './spoken-length.ts'

/** What helps to put speakers in an order (docs/practice.md 4.2, F23). */
export const ORDER_ADVICE = content('speaking-order', {
  closest_first: text('speaking-order.closest_first'),
  facilitator_reads: text('speaking-order.facilitator_reads'),
  reads_for_another: text('speaking-order.reads_for_another'),
  over_three_minutes: text('speaking-order.over_three_minutes'),
})

/** Somebody in the order, as the advice looks at them. */
export type Speaker = {
  id: string
  name: string
  relationship: Relationship
  dayRoles: readonly DayRole[]
  attendance: Attendance
  readById: string | null
  wordCount: number
}

const CLOSEST: readonly Relationship[] = ['parent', 'spouse', 'partner']

/** Advice on an order of speakers; none of it stands in the way. */
export function adviceOn(speakers: readonly Speaker[], nameOf: (id: string) => string): Text[] {
  const [first] = speakers
  const found: Text[] = []
  if (first && speakers.length > 1 && CLOSEST.includes(first.relationship))
    found.push(filled(ORDER_ADVICE.closest_first, { name: first.name }))
  for (const { name, dayRoles, attendance, readById, wordCount } of speakers) {
    if (dayRoles.includes('facilitator')) found.push(filled(ORDER_ADVICE.facilitator_reads, { name }))
    if (attendance === 'letter_read_by' && readById !== null)
      found.push(filled(ORDER_ADVICE.reads_for_another, { name, reader: nameOf(readById) }))
    if (wordCount > LONG_STATEMENT)
      found.push(filled(ORDER_ADVICE.over_three_minutes, { name, minutes: spokenMinutes(wordCount) }))
  }
  return found
}
