import { z } from 'zod'
import type { PriorAttempt } from '@holdfast/contracts/prior-attempts'
import type { PriorAttempt as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, readCursor } from '../../kernel/page.ts'

/** An attempt of this case, or `not-found`. */
export async function findPriorAttempt({ tx, organizationId, caseId }: CaseContext, id: string): Promise<Row> {
  return orNotFound(
    await tx.priorAttempt.findUnique({ where: { organizationId_caseId_id: { organizationId, caseId, id } } }),
  )
}

/** An attempt that was made before or elsewhere. */
export const presentPriorAttempt = (context: CaseContext, row: Row): PriorAttempt =>
  ({
    id: row.id,
    happened: row.happened,
    approach: row.approach,
    announced: row.announced,
    ledBy: row.ledBy,
    meetingResult: row.meetingResult,
    decision: row.decision,
    reactions: row.reactions,
    causes: row.causes,
    whatHelped: row.whatHelped,
    whatWasSaid: row.whatWasSaid,
    version: row.version,
    can: { edit: ability(context, 'prior_attempt.edit') },
  }) as PriorAttempt

/** The attempts made before Holdfast or elsewhere, newest first; those of which nobody knows the year come last. */
export async function listPriorAttempts(
  context: CaseContext,
  { cursor, limit }: PageQuery,
): Promise<{ items: PriorAttempt[]; nextCursor: string | null }> {
  const { tx, organizationId, caseId } = context
  const [happened, id] = cursor === undefined ? [] : readCursor(cursor, z.tuple([z.string(), z.uuid()]))
  const beyond = id !== undefined && { OR: [{ happened: { lt: happened } }, { happened, id: { gt: id } }] }
  const attempts = await tx.priorAttempt.findMany({
    where: { organizationId, caseId, ...beyond },
    orderBy: [{ happened: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  })
  const { rows, nextCursor } = pageOf(attempts, limit, (row) => [row.happened, row.id])
  return { items: rows.map((row) => presentPriorAttempt(context, row)), nextCursor }
}

/** One attempt made before or elsewhere, for the case leads (S3.1). */
export const getPriorAttempt = async (context: CaseContext, id: string): Promise<PriorAttempt> =>
  presentPriorAttempt(context, await findPriorAttempt(context, id))
