import type { FamilyHistory, FirstCall } from '@holdfast/contracts/first-call'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { answeredSteps, EMPTY_FIRST_CALL, type FirstCall as Answers } from '@holdfast/domain/first-call/first-call'
import { FIRST_CALL_HINTS, firstCallHints } from '@holdfast/domain/first-call/first-call-hints'
import type { FamilyHistory as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** The answers that are kept, with the open ones as open. */
export const answersOf = (row: { answers: unknown } | null): Answers => ({
  ...EMPTY_FIRST_CALL,
  ...(row?.answers as Partial<Answers> | undefined),
})

/** The first call as it stands; nothing answered is a first call, too. */
export async function getFirstCall(context: CaseContext): Promise<FirstCall> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId: { organizationId, caseId } }
  const row = await tx.firstCallRecord.findUnique({ where })
  const { substances } = orNotFound(
    await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }),
  )
  const answers = answersOf(row)
  const known = substances as Substance[]
  const history = await tx.familyHistory.count({ where: readableHistory(context) })
  const riskAssessed = (await tx.riskAssessment.count({ where: { organizationId, plan: { caseId } } })) > 0
  return {
    ...structuredClone(answers as Omit<FirstCall, 'substances' | 'answered' | 'hints' | 'version' | 'can'>),
    substances: known,
    answered: answeredSteps(answers, { history, riskAssessed }),
    hints: firstCallHints(answers, known).map((code) => {
      const { step, says, source } = FIRST_CALL_HINTS[code]
      return { step, says: localize(says, context), source: localizeSource(source, context) }
    }),
    version: row?.version ?? 1,
    can: { edit: ability(context, 'first_call.edit') },
  }
}

const present = (context: CaseContext, row: Row, nameOf: (memberId: string) => string): FamilyHistory => ({
  id: row.id,
  kind: row.kind as FamilyHistory['kind'],
  words: row.words,
  by: nameOf(row.authorId),
  isMine: row.authorId === context.member.id,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
  can: { edit: ability(context, 'background.edit', row.authorId === context.member.id) },
})

/** What this member may read of what lies behind the family, oldest first (S0.7: own entries; an interventionist all). */
export async function listHistory(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: FamilyHistory[]; nextCursor: string | null }> {
  const { where, ...order } = rowsById(query, 'asc')
  const orNotFound = await context.tx.familyHistory.findMany({
    where: { ...readableHistory(context), ...where },
    ...order,
  })
  const { rows, nextCursor } = pageOf(orNotFound, query.limit)
  const nameOf = await memberNames(context)
  return { items: rows.map((row) => present(context, row, nameOf)), nextCursor }
}

function readableHistory(context: CaseContext) {
  const { organizationId, caseId, member } = context
  return { organizationId, caseId, ...(!allows(context, 'background.read', false) && { authorId: member.id }) }
}

/** One entry, as if it did not exist where this member may not read it. */
export async function findHistory(context: CaseContext, historyId: string): Promise<Row> {
  const { tx, organizationId, caseId, member } = context
  const where = { organizationId_caseId_id: { organizationId, caseId, id: historyId } }
  const row = orNotFound(await tx.familyHistory.findUnique({ where }))
  return orNotFound(allows(context, 'background.read', row.authorId === member.id) ? row : null)
}

/** One entry, for its author and the interventionist; for all others it is `not-found` (S0.7). */
export async function getHistory(context: CaseContext, historyId: string): Promise<FamilyHistory> {
  return present(context, await findHistory(context, historyId), await memberNames(context))
}
