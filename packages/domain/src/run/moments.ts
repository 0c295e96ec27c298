import type { RunEvent, RunEventKind } from './run-event.ts'
import { standing } from './run-log.ts'

/** A moment of the meeting as it is looked back on: what was recorded, what was noted about it, and whether it turned there. */
export type RunMoment<E extends RunEvent> = { event: E; notes: readonly E[]; isTurn: boolean }

// where something was asked, offered, answered or broken off (docs/practice.md 10.4, guidance)
const TURNS: readonly RunEventKind[] = [
  'objection',
  'bargaining_offer',
  'yes',
  'no',
  'not_sure',
  'left_the_room',
  'left_the_house',
  'safety_concern',
  'stop',
  'travel_consent_withdrawn',
]

/** Whether the meeting turned at an event of this kind. */
export const isTurn = (kind: RunEventKind): boolean => TURNS.includes(kind)

/** The record of the meeting moment by moment, without what was taken back; a note stands at the moment that it is about. */
export function momentsOf<E extends RunEvent>(events: readonly E[]): RunMoment<E>[] {
  const kept = standing(events) as E[]
  const isAbout = (note: E, id: string) => note.kind === 'note' && note.aboutId === id
  const known = new Set(kept.map(({ id }) => id))
  return kept
    .filter(
      ({ kind, aboutId }) => kind !== 'correction' && !(kind === 'note' && aboutId !== null && known.has(aboutId)),
    )
    .map((event) => ({
      event,
      notes: kept.filter((note) => isAbout(note, event.id)),
      isTurn: isTurn(event.kind),
    }))
}
