import type { Worksheet } from '@holdfast/contracts/worksheets'
import type { Approach } from '@holdfast/domain/plan/approach'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { dueOn } from '@holdfast/domain/tasks/task'
import { kindsOf } from '@holdfast/domain/worksheets/kinds-of-approach'
import { ourFields } from '@holdfast/domain/worksheets/our-fields'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { isComplete, WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Logistics, Participant, WorksheetRecord } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

type Day = Pick<Logistics, 'startsAt' | 'timeZone'> | null

/** The calendar day of the plan, where it takes place; null while none is set. */
export const planDayOf = (logistics: Day): string | null =>
  logistics?.startsAt ? dayIn(logistics.startsAt, logistics.timeZone) : null

/** What a stored worksheet says, with its date: set by hand, or counted from the day of the plan. */
export function sheetOf(row: WorksheetRecord, planDay: string | null) {
  const kind = row.kind as WorksheetKind
  const fields = row.fields as Record<string, string>
  const on = dueOn({ offsetDays: row.offsetDays, fixedOn: toIsoDate(row.onDay) }, planDay)
  return { kind, fields, on, ownerId: row.ownerId, complete: isComplete(kind, { fields, on, ownerId: row.ownerId }) }
}

/** Which right is needed to write on a worksheet of this kind. */
export const rightTo = (kind: WorksheetKind) => (WORKSHEETS[kind].log ? 'worksheet.log' : 'worksheet.edit')

/** A worksheet with its day, whether it is complete, and whether the present approach works with it. */
export function presentWorksheet(
  context: PlanContext,
  row: WorksheetRecord,
  { planDay, me }: { planDay: string | null; me: { id: string } | null },
): Worksheet {
  const { kind, fields, on, ownerId, complete } = sheetOf(row, planDay)
  return {
    id: row.id,
    kind,
    fields: Object.fromEntries(
      Object.entries(ourFields({ kind, code: row.code, fields }, context.overrides)).map(([line, text]) => [
        line,
        localize(text, context),
      ]),
    ),
    on,
    ownerId,
    done: row.done,
    complete,
    inUse: kindsOf(context.plan.approach as Approach | null).includes(kind),
    version: row.version,
    can: { edit: ability(context, rightTo(kind), ownerId !== null && ownerId === me?.id) },
  }
}

/** The approach's worksheets, in the order of their template; helpers see none. */
export function presentWorksheets(
  context: PlanContext,
  rows: { worksheets: WorksheetRecord[]; logistics: Day; participants: Participant[] },
): Worksheet[] {
  if (!allows(context, 'worksheet.read')) return []
  const me = rows.participants.find((one) => one.caseMemberId === context.member.id) ?? null
  const planDay = planDayOf(rows.logistics)
  return rows.worksheets.map((row) => presentWorksheet(context, row, { planDay, me }))
}
