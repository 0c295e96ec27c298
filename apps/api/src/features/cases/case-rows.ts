import type { Prisma } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { outcomeParts } from '../outcomes/outcomes.rows.ts'

const caseParts = {
  plans: {
    orderBy: { attemptNumber: 'desc' },
    include: {
      logistics: { select: { startsAt: true, timeZone: true } },
      outcome: outcomeParts,
      review: { include: { factors: { select: { cause: true } } } },
      riskAssessments: { orderBy: { assessedAt: 'desc' }, take: 1, select: { areas: true, assessedAt: true } },
    },
  },
  firstCall: true,
  priorAttempts: true,
  members: {
    select: { id: true, role: true, displayName: true, endedAt: true, linkAskedById: true, linkAskedAt: true },
  },
} as const satisfies Prisma.CaseInclude

/** A case with its attempts, newest first, and what tells whether it should have a professional. */
export type CaseRow = Prisma.CaseGetPayload<{ include: typeof caseParts }>

const { text, read } = treeStatement('Case', caseParts, { organizationId: 1, id: 2 })

/** The case of the request, with one statement. */
export async function findCase({ sql, organizationId, caseId }: CaseContext): Promise<CaseRow> {
  const values = [organizationId, caseId]
  const [answer] = await sql<Record<string, unknown>>({ name: 'case', text, values })
  return orNotFound(answer && read(answer, values)) as CaseRow
}
