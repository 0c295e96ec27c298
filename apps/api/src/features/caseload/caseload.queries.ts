import type { CaseloadItem } from '@holdfast/contracts/caseload'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { z } from 'zod'
import type { OrganizationContext } from '../../kernel/context.ts'
import { pageOf, readCursor } from '../../kernel/page.ts'
import { loadSeveralPlans } from '../../plan/several-plans.ts'
import { presentListed } from './caseload.presenter.ts'
import {
  type CaseloadQuery,
  type DetailRow,
  detailsStatement,
  type ListedRow,
  openStatement,
  pageStatement,
} from './caseload.sql.ts'

const Cursor = z.tuple([z.string().regex(/^[0-2]$/), z.string().max(60), z.uuid()])
const keyOf = ({ danger, dueAt, id }: ListedRow) => [String(danger), dueAt, id]

/**
 * One page of the cases that the person is a member of: danger first, then what is due first. Four statements, however many cases
 * there are: the page along an index, its cases are opened, what is said of each, and their newest plans as a whole.
 */
export async function listCaseload(
  context: OrganizationContext,
  query: CaseloadQuery,
): Promise<{ items: CaseloadItem[]; nextCursor: string | null }> {
  const { sql, organizationId, person, now } = context
  const [danger, dueAt, after] = query.cursor === undefined ? [] : readCursor(query.cursor, Cursor)
  const asked = { organizationId, userId: person.userId, today: toIsoDate(now), now }
  const cursor = dueAt !== undefined && after !== undefined ? ([Number(danger), dueAt, after] as const) : null
  const { rows, nextCursor } = pageOf(await sql<ListedRow>(pageStatement(asked, query, cursor)), query.limit, keyOf)
  if (rows.length === 0) return { items: [], nextCursor: null }
  await sql(openStatement(rows.map(({ id }) => id)))
  const details = await sql<DetailRow>(detailsStatement(asked, rows))
  const plans = await loadSeveralPlans(
    context,
    details.flatMap(({ planId }) => planId ?? []),
  )
  const listed = new Map(rows.map((row) => [row.id, row]))
  return {
    items: details.flatMap((detail) => {
      const row = listed.get(detail.id)
      return row ? [presentListed(context, row, detail, plans.get(detail.planId ?? '') ?? null)] : []
    }),
    nextCursor,
  }
}
