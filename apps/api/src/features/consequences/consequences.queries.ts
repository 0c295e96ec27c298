import type { Consequence } from '@holdfast/contracts/consequences'
import type { PlanContext } from '../../kernel/context.ts'
import { found } from '../../kernel/versions.ts'
import { consequenceParts } from './consequence-rows.queries.ts'
import { presentConsequence } from './consequences.presenter.ts'

/** One consequence of this plan with whose it is. */
export async function findConsequence({ tx, organizationId, planId }: PlanContext, id: string) {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return found(await tx.consequence.findUnique({ where, include: { ...consequenceParts.include, participant: true } }))
}

/** One consequence of this plan, its stances hidden until everyone has answered (F25); `not-found` otherwise. */
export async function getConsequence(context: PlanContext, consequenceId: string): Promise<Consequence> {
  const { tx, organizationId, planId } = context
  const row = await findConsequence(context, consequenceId)
  const where = { organizationId, planId }
  return presentConsequence(context, row, {
    participants: await tx.participant.findMany({ where }),
    riskAssessments: await tx.riskAssessment.findMany({ where, orderBy: { assessedAt: 'desc' }, take: 1 }),
  })
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
    startsOn: row.startsOn?.toISOString().slice(0, 10) ?? null,
    until: row.until.toISOString(),
  }))
  return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.wordingVersion) : null }
}
