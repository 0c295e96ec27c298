import type { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { type DateFields, requireDates } from '../../kernel/require-dates.ts'
import { LIST_IS_FULL, refuse } from '../../kernel/refuse.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { findRehearsal } from './rehearsals.queries.ts'
import { attendeeIdsOf, type RehearsalRow } from './rehearsals.rows.ts'

type NewRehearsal = z.output<typeof rehearsalRoutes.record.body>
type Changes = z.output<typeof rehearsalRoutes.update.body>
type NewNote = z.output<typeof rehearsalRoutes.addNote.body>

const MOST_NOTES = 40
const DATES: DateFields = { heldOn: 'planned', startsAt: 'planned' }
const keyOf = ({ organizationId, planId }: PlanContext, id: string) => ({
  organizationId_planId_id: { organizationId, planId, id },
})
const momentOf = (at: string | null): Date | null => (at === null ? null : new Date(at))

/** Records a rehearsal that was held, or plans one. It is no attempt and counts as none (F54). */
export async function recordRehearsal(
  context: PlanContext,
  { heldOn, startsAt, attendeeIds, ...fields }: NewRehearsal,
): Promise<RehearsalRow> {
  const { tx, organizationId, planId, member } = context
  requireDates(context, DATES, { heldOn, startsAt })
  await requireParticipants(context, 'attendeeIds', attendeeIds)
  const made = await tx.rehearsal.create({
    data: {
      organizationId,
      planId,
      ...fields,
      heldOn: fromIsoDate(heldOn),
      startsAt: momentOf(startsAt),
      recordedById: member.id,
    },
  })
  const attendees = await addAttendees(context, made.id, distinctIds(attendeeIds))
  await recordChange(context, {
    action: fields.minutes === null ? 'rehearsal.planned' : 'rehearsal.recorded',
    resource: 'rehearsals',
    resourceId: made.id,
    meta: { minutes: fields.minutes },
  })
  return { ...made, attendees, notes: [] }
}

/** Says how a planned rehearsal went, or corrects one. */
export async function updateRehearsal(
  context: PlanContext,
  rehearsalId: string,
  { heldOn, startsAt, attendeeIds, ...changes }: Changes,
  ifMatch: number,
): Promise<RehearsalRow> {
  const row = await findRehearsal(context, rehearsalId)
  guardVersion(row, ifMatch)
  requireDates(context, DATES, { heldOn, startsAt }, row)
  await requireParticipants(context, 'attendeeIds', attendeeIds ?? [])
  const attendees = attendeeIds && distinctIds(attendeeIds)
  if (isNoop({ ...row, attendees: attendeeIdsOf(row) }, { ...changes, heldOn, startsAt, attendees })) return row
  const changed = await context.tx.rehearsal.update({
    where: keyOf(context, rehearsalId),
    data: {
      ...changes,
      ...(heldOn !== undefined && { heldOn: fromIsoDate(heldOn) }),
      ...(startsAt !== undefined && { startsAt: momentOf(startsAt) }),
      version: nextVersion,
    },
  })
  const named = attendees && (await replaceAttendees(context, rehearsalId, attendees))
  await recordChange(context, { action: 'rehearsal.changed', resource: 'rehearsals', resourceId: rehearsalId })
  return { ...changed, attendees: named ?? row.attendees, notes: row.notes }
}

async function addAttendees({ tx, organizationId, planId }: PlanContext, rehearsalId: string, ids: string[]) {
  const named = ids.map((participantId) => ({ participantId }))
  await tx.rehearsalAttendee.createMany({ data: named.map((one) => ({ organizationId, planId, rehearsalId, ...one })) })
  return named
}

async function replaceAttendees(context: PlanContext, rehearsalId: string, ids: string[]) {
  const { tx, organizationId, planId } = context
  await tx.rehearsalAttendee.deleteMany({ where: { organizationId, planId, rehearsalId } })
  return addAttendees(context, rehearsalId, ids)
}

/** Takes back what was recorded by mistake, with its notes. */
export async function removeRehearsal(context: PlanContext, id: string, ifMatch: number): Promise<void> {
  guardVersion(await findRehearsal(context, id), ifMatch)
  await context.tx.rehearsal.delete({ where: keyOf(context, id) })
  await recordChange(context, { action: 'rehearsal.removed', resource: 'rehearsals', resourceId: id })
}

/** Notes where it got stuck; what it points to belongs to this plan. */
export async function addRehearsalNote(
  context: PlanContext,
  rehearsalId: string,
  fields: NewNote,
): Promise<RehearsalRow> {
  const { tx, organizationId, planId } = context
  const rehearsal = await findRehearsal(context, rehearsalId)
  if (rehearsal.notes.length >= MOST_NOTES) throw refuse(LIST_IS_FULL, context)
  const { participantId, contingencyId, excuseId } = fields
  await requireParticipants(context, 'participantId', [participantId])
  if (contingencyId && !(await tx.contingency.findUnique({ where: keyOf(context, contingencyId) })))
    throw invalidField('body/contingencyId', 'is no answer of this plan')
  if (excuseId && !(await tx.excuse.findUnique({ where: keyOf(context, excuseId) })))
    throw invalidField('body/excuseId', 'is no answer of this plan')
  const note = await tx.rehearsalNote.create({ data: { organizationId, planId, rehearsalId, ...fields } })
  await recordChange(context, { action: 'rehearsal_note.added', resource: 'rehearsals', resourceId: rehearsalId })
  return { ...rehearsal, notes: [...rehearsal.notes, note] }
}

/** Takes a note back; it is `not-found` in another rehearsal. */
export async function removeRehearsalNote(
  context: PlanContext,
  rehearsalId: string,
  noteId: string,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId } = context
  const { notes } = await findRehearsal(context, rehearsalId)
  guardVersion(orNotFound(notes.find(({ id }) => id === noteId)), ifMatch)
  const key = { organizationId, planId, rehearsalId, id: noteId }
  await tx.rehearsalNote.delete({ where: { organizationId_planId_rehearsalId_id: key } })
  await recordChange(context, { action: 'rehearsal_note.removed', resource: 'rehearsals', resourceId: rehearsalId })
}
