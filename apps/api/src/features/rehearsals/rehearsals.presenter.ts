import type { Rehearsal } from '@holdfast/contracts/rehearsals'
import { MEETING_MINUTES } from '@holdfast/domain/logistics/logistics-readiness'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { Rehearsal as Row, RehearsalNote } from '../../db/generated/client.ts'

/** A rehearsal with its notes. */
export type RehearsalRow = Row & { notes: RehearsalNote[] }

/** With the minutes by which a meeting should close, to compare the run-through with (F54). */
export const presentRehearsal = (row: RehearsalRow): Rehearsal => ({
  id: row.id,
  heldOn: row.heldOn.toISOString().slice(0, 10),
  startsAt: row.startsAt?.toISOString() ?? null,
  minutes: row.minutes,
  budgetMinutes: MEETING_MINUTES,
  attendeeIds: row.attendeeIds,
  whatGotStuck: row.whatGotStuck,
  notes: row.notes.map(({ id, participantId, contingencyId, excuseId, what, change, version }) => ({
    id,
    participantId,
    contingencyId,
    excuseId,
    what,
    change,
    version,
  })),
  version: row.version,
})

/**
 * Whoever takes part reads everything; a helper is told when, where they are asked to come or nobody was named. What got
 * stuck is not for them (docs/product.md 4).
 */
export function presentRehearsals(
  context: PlanContext,
  rows: readonly RehearsalRow[],
  participantId: string | null,
): Rehearsal[] {
  if (allows(context, 'rehearsal.read', false)) return rows.map(presentRehearsal)
  return rows
    .filter(({ attendeeIds }) =>
      allows(context, 'rehearsal.read', attendeeIds.length === 0 || attendeeIds.some((id) => id === participantId)),
    )
    .map((row) => ({ ...presentRehearsal(row), whatGotStuck: '', notes: [] }))
}
