import type { worksheetRoutes } from '@holdfast/contracts/worksheets'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { Participant, WorksheetRecord } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { refuse } from '../../kernel/refuse.ts'
import { ENOUGH_WORKSHEETS } from './refusals.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findMyParticipant, requireParticipants } from '../participants/participants.queries.ts'
import { rightTo } from './worksheets.presenter.ts'
import { findWorksheet } from './worksheets.queries.ts'

type NewWorksheet = z.output<typeof worksheetRoutes.create.body>
type Changes = z.output<typeof worksheetRoutes.update.body>

/** A worksheet as it was written, and the participant that its writer is. */
type WrittenWorksheet = { row: WorksheetRecord; me: Participant | null }

function refuseUnknownLines(kind: WorksheetKind, lines: Record<string, string>): void {
  const known = new Set(WORKSHEETS[kind].fields.map(({ id }) => id))
  const unknown = Object.keys(lines).find((line) => !known.has(line))
  if (unknown !== undefined) throw invalidField('body/fields', 'names a field that this worksheet does not have')
}

/** Adds a worksheet of a kind, as far as the plan may hold more of it; the kind decides whose right it is. */
export async function addWorksheet(
  context: PlanContext,
  { fields, on, ...given }: NewWorksheet,
): Promise<WrittenWorksheet> {
  const { tx, organizationId, planId } = context
  const me = await findMyParticipant(context)
  authorize(context, rightTo(given.kind), given.ownerId !== null && given.ownerId === me?.id)
  refuseUnknownLines(given.kind, fields)
  requireDates(context, { on: 'planned' }, { on })
  await requireParticipants(context, 'ownerId', [given.ownerId])
  const there = await tx.worksheetRecord.findMany({ where: { organizationId, planId }, select: { kind: true } })
  if (there.filter(({ kind }) => kind === given.kind).length >= WORKSHEETS[given.kind].most)
    throw refuse(ENOUGH_WORKSHEETS, context)
  const made = await tx.worksheetRecord.create({
    data: { organizationId, planId, ...given, fields, onDay: fromIsoDate(on), position: there.length },
  })
  await recordChange(context, {
    action: 'worksheet.added',
    resource: 'worksheets',
    resourceId: made.id,
    meta: { kind: given.kind },
  })
  return { row: made, me }
}

/** Writes on a worksheet: lines that are not given stay as they are. */
export async function updateWorksheet(
  context: PlanContext,
  worksheetId: string,
  { fields, on, ...changes }: Changes,
  ifMatch: number,
): Promise<WrittenWorksheet> {
  const { tx, organizationId, planId } = context
  const row = await findWorksheet(context, worksheetId)
  const kind = row.kind as WorksheetKind
  const me = await findMyParticipant(context)
  authorize(context, rightTo(kind), row.ownerId !== null && row.ownerId === me?.id)
  guardVersion(row, ifMatch)
  if (fields) refuseUnknownLines(kind, fields)
  requireDates(context, { on: 'planned' }, { on }, { on: row.onDay })
  await requireParticipants(context, 'ownerId', [changes.ownerId])
  const day = on === undefined ? {} : { onDay: on, offsetDays: null }
  if (isNoop({ ...row, ...(row.fields as object) }, { ...changes, ...fields, ...day })) return { row, me }
  const changed = await tx.worksheetRecord.update({
    where: { organizationId_planId_id: { organizationId, planId, id: worksheetId } },
    data: {
      ...changes,
      ...(fields && { fields: { ...(row.fields as object), ...fields } }),
      ...(on !== undefined && { onDay: fromIsoDate(on), offsetDays: null }),
      version: nextVersion,
    },
  })
  await recordChange(context, { action: 'worksheet.changed', resource: 'worksheets', resourceId: worksheetId })
  return { row: changed, me }
}

/** Takes a worksheet out with what was written on it, by whoever may write on it. */
export async function removeWorksheet(context: PlanContext, worksheetId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  const row = await findWorksheet(context, worksheetId)
  const me = await findMyParticipant(context)
  authorize(context, rightTo(row.kind as WorksheetKind), row.ownerId !== null && row.ownerId === me?.id)
  guardVersion(row, ifMatch)
  await tx.worksheetRecord.delete({ where: { organizationId_planId_id: { organizationId, planId, id: worksheetId } } })
  await recordChange(context, { action: 'worksheet.removed', resource: 'worksheets', resourceId: worksheetId })
}
