import type { Logistics, Rehearsal } from '@holdfast/contracts/logistics'
import type { Logistics as Row, Rehearsal as RehearsalRow } from '../../db/generated/client.ts'

export const presentLogistics = (row: Row): Logistics => ({
  place: row.place,
  address: row.address,
  startsAt: row.startsAt?.toISOString() ?? null,
  backupStartsAt: row.backupStartsAt?.toISOString() ?? null,
  timeZone: row.timeZone,
  transportLeadId: row.transportLeadId,
  escortId: row.escortId,
  exitsClear: row.exitsClear,
  notes: row.notes,
  version: row.version,
})

export const presentRehearsal = (row: RehearsalRow): Rehearsal => ({
  id: row.id,
  heldOn: row.heldOn.toISOString().slice(0, 10),
  minutes: row.minutes,
  attendeeIds: row.attendeeIds,
  whatGotStuck: row.whatGotStuck,
  version: row.version,
})
