import { CARRY_OVER } from '@holdfast/domain/attempts/carry-over'
import type { AttemptDraft } from '@holdfast/domain/attempts/attempt-draft'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import type { SafetyPlanVersion } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import type { CarriedTable } from './carried-tables.ts'

/** A stored row, whichever table it is of. */
export type Row = Record<string, unknown>

/**
 * The rows of the plan before, table by table, with what the review changed. Empty worksheets are created again, and logs
 * stay with their plan.
 */
export function rowsToCarry(
  rows: PlanRows,
  draft: AttemptDraft,
  safetyPlanVersions: SafetyPlanVersion[],
): Record<CarriedTable, readonly Row[]> {
  const { participants } = rows
  return {
    participants: changed('participants', participants, draft.participants),
    about: participants.flatMap(({ about }) => about ?? []),
    suitabilityDecision: participants.flatMap((one) => one.suitabilityDecision ?? []),
    speakingOrder: listed(rows.speakingOrder),
    consequences: changed('consequences', rows.consequences, draft.consequences),
    enablingSupports: changed('enablingSupports', rows.enablingSupports, draft.enablingSupports),
    treatmentOptions: changed('treatmentOptions', rows.treatmentOptions, draft.treatmentOptions),
    contingencies: changed('contingencies', rows.contingencies, draft.contingencies),
    excuses: rows.excuses,
    checklistItems: rows.checklistItems,
    seatingPlan: listed(rows.seatingPlan),
    seats: (rows.seatingPlan?.seats ?? []).map((seat, position) => ({ ...seat, position })),
    participantSchedules: rows.participantSchedules,
    informedPeople: rows.informedPeople,
    sobrietyPlan: [{ ...rows.sobrietyPlan, ...draft.sobrietyPlan }],
    sobrietyObservers: draft.sobrietyPlan.observerIds.map((participantId) => ({ participantId })),
    logistics: [{ ...rows.logistics, ...draft.logistics }],
    worksheets: rows.worksheets.filter(({ kind, version }) => version > 1 && !WORKSHEETS[kind as WorksheetKind].log),
    safetyPlan: listed(rows.safetyPlan),
    safetyPlanVersions,
    safetyDuties: rows.safetyPlan?.duties ?? [],
    accommodations: listed(rows.accommodations),
    needs: (rows.accommodations?.people ?? []).flatMap((one, position) =>
      one.participantId === null || draft.participants.some(({ id }) => id === one.participantId)
        ? [{ ...one, position }]
        : [],
    ),
  }
}

const listed = (row: Row | null): Row[] => (row ? [row] : [])

/** The rows that the draft still has, with its values in the place of theirs. */
function changed(
  table: CarriedTable,
  rows: readonly ({ id: string } & Row)[],
  draft: readonly { id: string }[],
): Row[] {
  const fields = Object.keys(CARRY_OVER[table])
  const drafted = new Map(draft.map((one) => [one.id, one]))
  return rows.flatMap((row) => {
    const one = drafted.get(row.id)
    if (!one) return []
    return [{ ...row, ...Object.fromEntries(Object.entries(one).filter(([field]) => fields.includes(field))) }]
  })
}

/** The newest wording of each part of a safety plan, as far as PostgreSQL shows it to whoever makes the next attempt. */
export const newestSafetyVersions = (
  { tx, organizationId }: PlanContext,
  planId: string,
): Promise<SafetyPlanVersion[]> =>
  tx.safetyPlanVersion.findMany({
    where: { organizationId, planId },
    orderBy: { version: 'desc' },
    distinct: ['kind'],
  })
