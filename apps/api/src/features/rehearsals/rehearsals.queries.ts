import type { Rehearsal as Presented } from '@holdfast/contracts/rehearsals'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentRehearsal } from './rehearsals.presenter.ts'
import { rehearsalParts, type RehearsalRow } from './rehearsals.rows.ts'

/** One rehearsal of this plan with its notes. */
export async function findRehearsal({ tx, organizationId, planId }: PlanContext, id: string): Promise<RehearsalRow> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return orNotFound(await tx.rehearsal.findUnique({ where, ...rehearsalParts }))
}

/** One rehearsal of this plan with its notes, or `not-found`. */
export const getRehearsal = async (context: PlanContext, id: string): Promise<Presented> =>
  presentRehearsal(await findRehearsal(context, id))
