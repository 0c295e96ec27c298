import type { Worksheet } from '@holdfast/contracts/worksheets'
import type { WorksheetRecord } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { findMyParticipant } from '../participants/participants.queries.ts'
import { planDayOf, presentWorksheet } from './worksheets.presenter.ts'

/** A worksheet of this plan, or `not-found`. */
export async function findWorksheet({ tx, organizationId, planId }: PlanContext, id: string): Promise<WorksheetRecord> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.worksheetRecord.findUnique({ where }))
}

/** A worksheet that is already loaded; the day of the plan is read only where the worksheet counts from it. */
export async function showWorksheet(
  context: PlanContext,
  row: WorksheetRecord,
  me: { id: string } | null,
): Promise<Worksheet> {
  const { tx, organizationId, planId } = context
  const where = { organizationId_planId: { organizationId, planId } }
  const logistics = row.offsetDays === null ? null : await tx.logistics.findUnique({ where })
  return presentWorksheet(context, row, { planDay: planDayOf(logistics), me })
}

/** One worksheet with the day that it is for, worked out from the plan where nobody set one. */
export const getWorksheet = async (context: PlanContext, worksheetId: string): Promise<Worksheet> =>
  showWorksheet(context, await findWorksheet(context, worksheetId), await findMyParticipant(context))
