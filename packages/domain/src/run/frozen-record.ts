import { EVENT_KINDS, type RunEventKind } from './run-event.ts'

type Happened = Readonly<{ kind: RunEventKind; happenedAt: Date }>
type MeetingState = Readonly<{ endedAt: Date | null; isReviewed: boolean }>

/**
 * Whether the record takes an event (F58, F59). After a stop or a conclusion it takes what happened before and arrives late, notes,
 * the help that came, the way to treatment, and corrections; once the review is finished, what happened before and notes alone.
 */
export function isTaken({ kind, happenedAt }: Happened, { endedAt, isReviewed }: MeetingState): boolean {
  if (kind === 'note' || endedAt === null || happenedAt <= endedAt) return true
  return !isReviewed && (kind === 'correction' || EVENT_KINDS[kind].phase !== 'talk')
}
