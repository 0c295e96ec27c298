import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import type { TreatmentPreference } from '@holdfast/domain/treatment-options/agreement'
import type { Participant } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { preferencesOf } from './preferences.ts'
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

/** Every place and every participant of the plan, and who of those who are asked favors which. */
export async function findPreferences({
  tx,
  organizationId,
  planId,
  caseId,
}: PlanContext): Promise<{ treatmentOptions: Row[]; participants: Participant[]; preferences: TreatmentPreference[] }> {
  const where = { organizationId, planId }
  const treatmentOptions = await tx.treatmentOption.findMany({ where, ...treatmentOptionParts })
  const participants = await tx.participant.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const members = await tx.caseMember.findMany({
    where: { organizationId, caseId },
    select: { id: true, role: true, endedAt: true },
  })
  return { treatmentOptions, participants, preferences: preferencesOf({ participants, treatmentOptions, members }) }
}
