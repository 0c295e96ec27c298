import type { PriorAttempt } from '@holdfast/contracts/prior-attempts'
import type { PriorAttempt as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/versions.ts'

/** An attempt of this case, or `not-found`. */
export async function findPriorAttempt({ tx, organizationId, caseId }: CaseContext, id: string): Promise<Row> {
  return orNotFound(
    await tx.priorAttempt.findUnique({ where: { organizationId_caseId_id: { organizationId, caseId, id } } }),
  )
}

const present = (context: CaseContext, row: Row): PriorAttempt =>
  ({
    id: row.id,
    happened: row.happened,
    approach: row.approach,
    announced: row.announced,
    ledBy: row.ledBy,
    held: row.held,
    decision: row.decision,
    reactions: row.reactions,
    causes: row.causes,
    whatHelped: row.whatHelped,
    whatWasSaid: row.whatWasSaid,
    version: row.version,
    can: { edit: ability(context, 'prior_attempt.edit') },
  }) as PriorAttempt

/** The attempts made before Holdfast or elsewhere, newest first; those of which nobody knows the year come last. */
export async function listPriorAttempts(context: CaseContext): Promise<PriorAttempt[]> {
  const { tx, organizationId, caseId } = context
  const rows = await tx.priorAttempt.findMany({
    where: { organizationId, caseId },
    orderBy: [{ happened: 'desc' }, { createdAt: 'asc' }],
    take: 100,
  })
  return rows.map((row) => present(context, row))
}

/** One attempt made before or elsewhere, for those who lead (S3.1). */
export const getPriorAttempt = async (context: CaseContext, id: string): Promise<PriorAttempt> =>
  present(context, await findPriorAttempt(context, id))
