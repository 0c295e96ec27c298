import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import type { TreatmentOption as Row } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentTreatmentOption } from './treatment-options.presenter.ts'

/** A place of this plan, or `not-found`. */
export async function findTreatmentOption({ tx, organizationId, planId }: PlanContext, id: string): Promise<Row> {
  return orNotFound(
    await tx.treatmentOption.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }),
  )
}

/** One place as this member may see it. */
export const getTreatmentOption = async (context: PlanContext, id: string): Promise<TreatmentOption> =>
  presentTreatmentOption(context, await findTreatmentOption(context, id))
