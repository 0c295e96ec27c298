import type { Rehearsal } from '@holdfast/contracts/rehearsals'
import { MEETING_MINUTES } from '@holdfast/domain/logistics/logistics-readiness'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { attendeeIdsOf, type RehearsalRow } from './rehearsals.rows.ts'

/** With the minutes by which a meeting should close, to compare the run-through with (F54). */
export const presentRehearsal = (row: RehearsalRow): Rehearsal => ({
  id: row.id,
  heldOn: toIsoDate(row.heldOn),
  startsAt: row.startsAt?.toISOString() ?? null,
  minutes: row.minutes,
  budgetMinutes: MEETING_MINUTES,
  attendeeIds: attendeeIdsOf(row),
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
    .filter((row) => {
      const asked = attendeeIdsOf(row)
      return allows(context, 'rehearsal.read', asked.length === 0 || asked.some((id) => id === participantId))
    })
    .map((row) => ({ ...presentRehearsal(row), whatGotStuck: '', notes: [] }))
}
