import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentTreatmentOption } from './treatment-options.presenter.ts'
import { treatmentOptionParts, type TreatmentOptionRow as Row } from './treatment-options.rows.ts'

/** A place of this plan, or `not-found`. */
export async function findTreatmentOption({ tx, organizationId, planId }: PlanContext, id: string): Promise<Row> {
  return orNotFound(
    await tx.treatmentOption.findUnique({
      where: { organizationId_planId_id: { organizationId, planId, id } },
      ...treatmentOptionParts,
    }),
  )
}

/** One place as this member may see it. */
export const getTreatmentOption = async (context: PlanContext, id: string): Promise<TreatmentOption> =>
  presentTreatmentOption(context, await findTreatmentOption(context, id))
