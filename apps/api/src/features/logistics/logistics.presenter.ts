import type { Logistics } from '@holdfast/contracts/logistics'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { Logistics as Row } from '../../db/generated/client.ts'

/** The day for its readers. What is said about the loved one's own hours stays with those who take part. */
export const presentLogistics = (context: PlanContext, row: Row): Logistics =>
  present(row, allows(context, 'sobriety_plan.read'))

const present = (row: Row, mayReadWhy: boolean): Logistics => ({
  venue: row.venue,
  address: row.address,
  startsAt: row.startsAt?.toISOString() ?? null,
  backupStartsAt: row.backupStartsAt?.toISOString() ?? null,
  timeZone: row.timeZone,
  transportLeadId: row.transportLeadId,
  escortId: row.escortId,
  exitsClear: row.exitsClear,
  windowFrom: row.windowFrom,
  windowTo: row.windowTo,
  windowWhy: mayReadWhy ? row.windowWhy : '',
  durationMinutes: row.durationMinutes,
  venueKind: row.venueKind as Logistics['venueKind'],
  badMemories: mayReadWhy ? row.badMemories : null,
  appointments: mayReadWhy ? (row.appointments as Logistics['appointments']) : [],
  parking: row.parking,
  remoteLink: row.remoteLink,
  remotePhone: row.remotePhone,
  codeGo: row.codeGo,
  codeWait: row.codeWait,
  codeOff: row.codeOff,
  notes: row.notes,
  isDayRemoved: row.removedStartsAt !== null,
  version: row.version,
})
