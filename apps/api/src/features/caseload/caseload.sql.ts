import type { caseloadRoutes } from '@holdfast/contracts/caseload'
import type { z } from 'zod'
import type { Statement } from '../../db/transaction.ts'

/** What a list of cases is asked for. */
export type CaseloadQuery = z.output<typeof caseloadRoutes.list.query>
/** Where the page before ended. */
export type CaseloadCursor = readonly [danger: number, dueAt: string, caseId: string]
/** A case as the list is ordered: nothing of it is open yet. */
export type ListedRow = {
  id: string
  danger: number
  dueAt: string
  stage: string | null
  overdueAt: Date | null
  lastContactAt: Date | null
  responsibleId: string | null
}

type Asked = { organizationId: string; userId: string; today: string; now: Date }

/** One page along an index, one row more than it holds: each filter that is asked for is one condition. */
export function pageStatement(
  { organizationId, userId, today, now }: Asked,
  { scope, stage, risk, overdue, text, limit }: CaseloadQuery,
  after: CaseloadCursor | null,
): Statement {
  const values: unknown[] = [organizationId, userId, today, limit + 1]
  const given = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    stage !== undefined && `l.stage = ${given(stage)}`,
    risk !== undefined && `l.risk_level = ${given(risk)}`,
    overdue === 'true' && `l.overdue_at <= ${given(now)}`,
    overdue === 'false' && `(l.overdue_at IS NULL OR l.overdue_at > ${given(now)})`,
    text !== undefined && `strpos(l.alias_key, holdfast.search_key(${given(text)})) > 0`,
    scope === 'mine' &&
      `holdfast.responsible_member(l.case_id, $3::date) = (SELECT m.id FROM holdfast.case_members m
         WHERE m.organization_id = $1 AND m.case_id = l.case_id AND m.user_id = $2)`,
    after &&
      `(l.danger, l.due_at, l.case_id) > (${given(after[0])}::smallint, ${given(after[1])}::timestamptz, ${given(after[2])}::uuid)`,
  ].filter((condition) => condition !== false && condition !== null)
  const key = [scope, stage && 's', risk && 'r', overdue, text && 't', after && 'a'].filter(Boolean).join('_')
  return {
    name: `caseload_${key}`,
    text: `SELECT l.case_id AS id, l.danger, l.due_at::text AS "dueAt", l.stage, l.overdue_at AS "overdueAt",
        l.last_contact_at AS "lastContactAt", holdfast.responsible_member(l.case_id, $3::date) AS "responsibleId"
      FROM holdfast.caseload l WHERE ${['l.organization_id = $1', 'l.reader_id = $2', ...conditions].join(' AND ')}
      ORDER BY l.danger, l.due_at, l.case_id LIMIT $4`,
    values,
  }
}

/** Opens these cases of the reader, which their own list names, and no others. */
export const openStatement = (caseIds: readonly string[]): Statement => ({
  name: 'caseload_open',
  text: 'SELECT holdfast.open_cases($1::uuid[])',
  values: [caseIds],
})

/** What the page says of each case beside its plan. */
export type DetailRow = {
  id: string
  alias: string
  memberId: string
  role: string
  displayName: string
  joinedAt: Date
  namedBy: string[]
  planId: string | null
  responsible: string | null
  areas: object | null
}

/** The details of open cases, each with who looks after it, in the order in which they are given. */
export const detailsStatement = ({ organizationId, userId }: Asked, listed: readonly ListedRow[]): Statement => ({
  name: 'caseload_details',
  text: `SELECT c.id, c.alias, m.id AS "memberId", m.role, m.display_name AS "displayName", m.joined_at AS "joinedAt",
      CASE WHEN m.role = 'interventionist' THEN holdfast.authors_who_named($1, m.id) ELSE '{}' END AS "namedBy",
      (SELECT p.id FROM holdfast.plans p WHERE p.organization_id = $1 AND p.case_id = c.id ORDER BY p.attempt_number DESC LIMIT 1) AS "planId",
      r.display_name AS responsible,
      CASE WHEN m.role IN ('lead', 'interventionist') THEN
        (SELECT a.areas FROM holdfast.plans p
         JOIN holdfast.risk_assessments a ON a.organization_id = p.organization_id AND a.plan_id = p.id
         WHERE p.organization_id = $1 AND p.case_id = c.id ORDER BY a.assessed_at DESC, a.id DESC LIMIT 1) END AS areas
    FROM unnest($3::uuid[], $4::uuid[]) WITH ORDINALITY AS wanted (id, responsible_id, at)
    JOIN holdfast.cases c ON c.organization_id = $1 AND c.id = wanted.id
    JOIN holdfast.case_members m ON m.organization_id = $1 AND m.case_id = c.id AND m.user_id = $2 AND m.ended_at IS NULL
    LEFT JOIN holdfast.case_members r ON r.organization_id = $1 AND r.id = wanted.responsible_id
    ORDER BY wanted.at`,
  values: [organizationId, userId, listed.map(({ id }) => id), listed.map(({ responsibleId }) => responsibleId)],
})
