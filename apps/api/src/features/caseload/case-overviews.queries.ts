import type { CaseOverview, caseloadRoutes } from '@holdfast/contracts/caseload'
import { type CaseStanding, forgottenReasons } from '@holdfast/domain/caseload/caseload'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { z } from 'zod'
import type { OrganizationContext } from '../../kernel/context.ts'
import { pageOf, readCursor } from '../../kernel/page.ts'

type Query = z.output<typeof caseloadRoutes.oversee.query>
type Row = CaseStanding & { id: string; dueAt: string; stage: string | null; responsible: string | null }

const Cursor = z.tuple([z.string().max(60), z.uuid()])

const presentOverview = (row: Row, now: Date): CaseOverview => ({
  id: row.id,
  openedOn: toIsoDate(row.openedAt),
  stage: row.stage as CaseOverview['stage'],
  responsible: row.responsible,
  lastContactOn: toIsoDate(row.lastContactAt),
  reasons: row.stage === 'closed' ? [] : forgottenReasons(row, now),
})

const COLUMNS = 'case_id, stage, due_at, overdue_at, last_contact_at, no_outcome_at, has_professional, opened_at'

/** One page of the cases of a practice, and of those that it looks after for families, along an index, with one statement: those that are or will be forgotten first. No case is opened. */
export async function listOverviews(
  { sql, organizationId, now }: OrganizationContext,
  { cursor, limit, stage, forgotten }: Query,
): Promise<{ items: CaseOverview[]; nextCursor: string | null }> {
  const after = cursor === undefined ? null : readCursor(cursor, Cursor)
  const values: unknown[] = [organizationId, toIsoDate(now), limit + 1]
  const given = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    stage !== undefined && `l.stage = ${given(stage)}`,
    forgotten === 'true' && `l.due_at <= ${given(now)}`,
    forgotten === 'false' && `l.due_at > ${given(now)}`,
    after && `(l.due_at, l.case_id) > (${given(after[0])}::timestamptz, ${given(after[1])}::uuid)`,
  ].filter((condition) => condition !== false && condition !== null)
  const found = await sql<Row>({
    name: `case_overviews_${[stage && 's', forgotten, after && 'a'].filter(Boolean).join('_')}`,
    text: `SELECT l.case_id AS id, l.due_at::text AS "dueAt", l.stage, l.overdue_at AS "overdueAt", l.last_contact_at AS "lastContactAt",
        l.no_outcome_at AS "noOutcomeAt", l.has_professional AS "hasProfessional", l.opened_at AS "openedAt",
        coalesce(l.responsible, holdfast.responsible_name(l.case_id, $2::date)) AS responsible
      FROM (SELECT ${COLUMNS}, NULL AS responsible FROM holdfast.caseload WHERE organization_id = $1 AND reader_id = $1 AND danger = 2
            UNION ALL SELECT ${COLUMNS}, responsible FROM holdfast.entrusted_overviews()) l
      WHERE ${['true', ...conditions].join(' AND ')}
      ORDER BY l.due_at, l.case_id LIMIT $3`,
    values,
  })
  const { rows, nextCursor } = pageOf(found, limit, ({ dueAt, id }) => [dueAt, id])
  return { items: rows.map((row) => presentOverview(row, now)), nextCursor }
}
