import type { Rehearsal } from '@holdfast/contracts/rehearsals'
import { MEETING_MINUTES } from '@holdfast/domain/logistics/logistics-readiness'
import type { Rehearsal as Row, RehearsalNote } from '../../db/generated/client.ts'

/** With the minutes by which a meeting should close, to compare the run-through with (F54). */
export const presentRehearsal = (row: Row & { notes: RehearsalNote[] }): Rehearsal => ({
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
