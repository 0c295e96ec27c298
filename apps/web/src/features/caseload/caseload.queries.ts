import { type CaseloadItem, caseloadRoutes } from '@holdfast/contracts/caseload'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import type { CaseStageName } from '@holdfast/domain/case-stages/case-stage'
import { FIRST_DANGERS } from '@holdfast/domain/caseload/caseload'
import type { RiskLevel } from '@holdfast/domain/risk-assessments/risk'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** What the list is asked for; what is empty asks for nothing. */
export type CaseloadFilter = {
  show: 'all' | 'mine' | 'overdue'
  stage: CaseStageName | ''
  risk: RiskLevel | ''
  text: string
}
/** Every case. */
export const WHOLE: CaseloadFilter = { show: 'all', stage: '', risk: '', text: '' }

/** A case with the organization that it belongs to. */
export type Listed = CaseloadItem & { organizationId: string; organizationName: string }
type Cursors = Readonly<Record<string, string>>

const queryOf = ({ show, stage, risk, text }: CaseloadFilter) => ({
  ...(show === 'mine' && { scope: 'mine' as const }),
  ...(show === 'overdue' && { overdue: 'true' as const }),
  ...(stage && { stage }),
  ...(risk && { risk }),
  ...(text.trim() && { text: text.trim() }),
})

const dangerOf = ({ risk }: Listed): number => {
  const at = FIRST_DANGERS.findIndex((level) => level === risk?.level)
  return at < 0 ? FIRST_DANGERS.length : at
}
const dueOf = ({ overdueSince, plan }: Listed): string => overdueSince ?? plan?.startsAt ?? '9999'

/** Each organization sends its own in order; together they are put in order once more. */
const inOrder = (items: Listed[]): Listed[] =>
  items.toSorted((a, b) => dangerOf(a) - dangerOf(b) || dueOf(a).localeCompare(dueOf(b)))

async function readPage(filter: CaseloadFilter, limit: number, cursors: Cursors | null) {
  const { items: organizations } = await request(organizationRoutes.list, {})
  const asked = cursors === null ? organizations : organizations.filter(({ id }) => id in cursors)
  const pages = await Promise.all(
    asked.map(async ({ id: organizationId, name: organizationName }) => {
      const cursor = cursors?.[organizationId]
      const query = { ...queryOf(filter), limit: String(limit), ...(cursor && { cursor }) }
      const page = await request(caseloadRoutes.list, { params: { organizationId }, query })
      return { organizationId, organizationName, ...page }
    }),
  )
  const listed = pages.flatMap(({ items, organizationId, organizationName }) =>
    items.map((item) => ({ ...item, organizationId, organizationName })),
  )
  const next = Object.fromEntries(
    pages.flatMap(({ organizationId, nextCursor }) => (nextCursor ? [[organizationId, nextCursor]] : [])),
  )
  return { items: pages.length > 1 ? inOrder(listed) : listed, next: Object.keys(next).length > 0 ? next : null }
}

/** The cases of the reader in all organizations, page by page, danger first. */
export const caseloadQuery = (filter: CaseloadFilter, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'caseload', filter, limit],
    queryFn: ({ pageParam }) => readPage(filter, limit, pageParam),
    initialPageParam: null as Cursors | null,
    getNextPageParam: ({ next }) => next,
  })
