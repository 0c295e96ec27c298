import type { Worksheet } from '@holdfast/contracts/worksheets'
import type { WorksheetRecord } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentWorksheet } from './worksheets.presenter.ts'

/** A worksheet of this plan, or `not-found`. */
export async function findWorksheet({ tx, organizationId, planId }: PlanContext, id: string): Promise<WorksheetRecord> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.worksheetRecord.findUnique({ where }))
}

/** One worksheet with the day that it is for, worked out from the plan where nobody set one. */
export async function getWorksheet(context: PlanContext, worksheetId: string): Promise<Worksheet> {
  const { tx, organizationId, planId } = context
  const row = await findWorksheet(context, worksheetId)
  const logistics = await tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  const participants = await tx.participant.findMany({ where: { organizationId, planId } })
  return presentWorksheet(context, row, { logistics, participants })
}
