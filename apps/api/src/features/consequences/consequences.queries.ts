import type { Consequence } from '@holdfast/contracts/consequences'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Prisma } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { consequenceParts } from './consequence-rows.queries.ts'
import { type Beside, presentConsequence, type WithStances } from './consequences.presenter.ts'

const one = treeStatement('Consequence', consequenceParts.include, { organizationId: 1, planId: 2, id: 3 })
const besideParts = {
  participants: true,
  riskAssessments: { orderBy: { assessedAt: 'desc' }, take: 1 },
} as const satisfies Prisma.PlanInclude
const beside = treeStatement('Plan', besideParts, { organizationId: 1, id: 2 })

type Answer = Record<string, unknown>

/** One consequence of this plan with its stances, or `not-found`; one statement. */
export async function findConsequence({ sql, organizationId, planId }: PlanContext, id: string): Promise<WithStances> {
  const values = [organizationId, planId, id]
  const [answer] = await sql<Answer>({ name: 'consequence', text: one.text, values })
  return orNotFound(answer && one.read(answer, values)) as WithStances
}

/** What a consequence is judged and shown with: who takes part, and the newest look at the risk; one statement. */
export async function findBeside({ sql, organizationId, planId }: PlanContext): Promise<Beside> {
  const values = [organizationId, planId]
  const [answer] = await sql<Answer>({ name: 'beside_consequence', text: beside.text, values })
  return orNotFound(answer && beside.read(answer, values)) as Beside
}

/** One consequence of this plan, its stances hidden until everyone has answered (F25); `not-found` otherwise. */
export async function getConsequence(context: PlanContext, consequenceId: string): Promise<Consequence> {
  return presentConsequence(context, await findConsequence(context, consequenceId), await findBeside(context))
}

/** Earlier wordings that somebody had answered on, newest first. */
export async function listWordings(
  context: PlanContext,
  consequenceId: string,
  { cursor, limit }: { cursor?: number | undefined; limit: number },
) {
  const { tx, organizationId, planId } = context
  await findConsequence(context, consequenceId)
  const rows = await tx.consequenceWording.findMany({
    where: { organizationId, planId, consequenceId, ...(cursor && { wordingVersion: { lt: cursor } }) },
    orderBy: { wordingVersion: 'desc' },
    take: limit + 1,
  })
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    category: row.category as Consequence['category'],
    ends: row.ends as Consequence['ends'],
    keeps: row.keeps as Consequence['keeps'],
    startsOn: toIsoDate(row.startsOn),
    until: row.until.toISOString(),
  }))
  return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.wordingVersion) : null }
}
