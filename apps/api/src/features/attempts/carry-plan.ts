import { CARRY_OVER, carryRow, type SamePerson } from '@holdfast/domain/attempts/carry-over'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { v7 as uuidv7 } from 'uuid'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import type { TreatmentOption } from '../../db/generated/client.ts'
import { decryptInsurance, encryptInsurance } from '../treatment-options/insurance-texts.ts'
import { CARRIED, type CarriedTable } from './carried-tables.ts'
import type { Row } from './rows-to-carry.ts'

type Rows = Record<CarriedTable, readonly Row[]>
/** Rows that are in the next attempt from the first and come from nowhere else, and fields that it sets itself. */
type Beside = { [T in CarriedTable]?: { added?: readonly object[]; set?: object } }

/**
 * Stores the rows of the attempt before in the next one, each by the rule of its table (CARRY_OVER). Ids are new and in
 * the same order, because rows of one moment are read in the order of their ids. Returns who is who.
 */
export async function carryPlan(context: PlanContext, rows: Rows, beside: Beside): Promise<SamePerson> {
  const { tx, organizationId, planId } = context
  const people = new Map(rows.participants.map(({ id }) => [String(id), uuidv7()]))
  const same: SamePerson = (id) => people.get(id) ?? null
  for (const [name, model] of Object.entries(CARRIED) as [CarriedTable, (typeof CARRIED)[CarriedTable]][]) {
    const { added = [], set = {} } = beside[name] ?? {}
    const carried = rows[name].map((row) => {
      const id = same(String(row.id)) ?? uuidv7()
      const kept = carryRow(CARRY_OVER[name], row, same)
      return {
        ...kept,
        ...('id' in row && { id }),
        ...(name === 'treatmentOptions' && moved(context, row, kept, id)),
        ...set,
      }
    })
    const data = [...carried, ...added].map((row) => ({ ...row, organizationId, planId }))
    // oxlint-disable-next-line no-await-in-loop -- people come before what points at them, on one connection
    if (data.length > 0) await (tx[model] as unknown as Insertable).createMany({ data })
  }
  return same
}

/** What the insurance said is encrypted for the place that it was said of. */
function moved(context: PlanContext, row: Row, kept: Row, id: string): object {
  const stored = row as unknown as Pick<TreatmentOption, 'id' | 'insurance' | 'insuranceNotes'>
  const said = decryptInsurance(context, stored.id, stored)
  const { insurance, insuranceNotes } = encryptInsurance(context, id, said)
  return { ...('insurance' in kept && { insurance }), ...('insuranceNotes' in kept && { insuranceNotes }) }
}

type Insertable = { createMany: (given: { data: object[] }) => Promise<unknown> }

const COPY = {
  name: 'copy_private_parts',
  text: `
    SELECT holdfast.copy_statement($1::uuid, pair.old_id, $2::uuid, pair.new_id)::text
    FROM unnest($3::uuid[], $4::uuid[]) AS pair (old_id, new_id)
    UNION ALL SELECT holdfast.copy_feared_participants($1::uuid, $2::uuid, $5::uuid[], $6::uuid[])::text
    UNION ALL SELECT holdfast.copy_suitability_answers($1::uuid, $2::uuid, $5::uuid[], $6::uuid[])::text
    UNION ALL SELECT holdfast.copy_suitability_notes($1::uuid, $2::uuid, $5::uuid[], $6::uuid[])::text`,
}

/**
 * Creates a private statement for each participant, and keeps the participants whom people fear, and what was answered and noted about them, the
 * same. PostgreSQL copies what is private itself, so that the API never reads it.
 */
export async function carryPrivateParts(context: PlanContext, rows: PlanRows, same: SamePerson): Promise<void> {
  const { tx, sql, organizationId, planId } = context
  const statements = rows.participants.map((one) => ({
    organizationId,
    planId,
    id: uuidv7(),
    participantId: same(one.id) ?? '',
    missingParts: [...STATEMENT_PARTS],
  }))
  await tx.statement.createMany({ data: statements })
  const pairs = rows.statements.flatMap(({ id, participantId }) => {
    const next = statements.find((one) => one.participantId === same(participantId))
    return next ? [{ from: id, to: next.id }] : []
  })
  const statementIds = [pairs.map(({ from }) => from), pairs.map(({ to }) => to)]
  const people = rows.participants.map(({ id }) => id)
  await sql({ ...COPY, values: [rows.id, planId, ...statementIds, people, people.map((id) => same(id))] })
}
