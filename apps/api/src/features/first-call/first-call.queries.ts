import type { FamilyHistory, FirstCall } from '@holdfast/contracts/first-call'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { answeredSteps, EMPTY_FIRST_CALL, type FirstCall as Answers } from '@holdfast/domain/first-call/first-call'
import { FIRST_CALL_HINTS, firstCallHints } from '@holdfast/domain/first-call/first-call-hints'
import { isNamedProfessional } from '@holdfast/domain/permissions/named-professionals'
import type { FamilyHistory as Row, FirstCallRecord, Prisma } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { memberNames, namesAmong } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** The answers that are kept, with the open ones as open. */
export const answersOf = (row: { answers: unknown } | null): Answers => ({
  ...EMPTY_FIRST_CALL,
  ...(row?.answers as Partial<Answers> | undefined),
})

/** A first call of which nobody has answered anything yet. */
export const UNANSWERED = { version: 1 } as const

/** The first call as it stands; nothing answered is a first call, too. */
export async function getFirstCall(context: CaseContext): Promise<FirstCall> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId: { organizationId, caseId } }
  return showFirstCall(context, await tx.firstCallRecord.findUnique({ where }))
}

/** A first call that is already loaded, with what else is known of the case. */
export async function showFirstCall(context: CaseContext, row: FirstCallRecord | null): Promise<FirstCall> {
  const { tx, organizationId, caseId } = context
  const { substances, _count: has } = await tx.case.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: caseId } },
    select: {
      substances: true,
      _count: {
        select: {
          histories: { where: readableHistory(context) },
          plans: { where: { riskAssessments: { some: {} } } },
        },
      },
    },
  })
  const answers = answersOf(row)
  const known = substances as Substance[]
  return {
    ...structuredClone(answers as Omit<FirstCall, 'substances' | 'answered' | 'hints' | 'version' | 'can'>),
    substances: known,
    answered: answeredSteps(answers, { history: has.histories, riskAssessed: has.plans > 0 }),
    hints: firstCallHints(answers, known).map((code) => {
      const { step, says, source } = FIRST_CALL_HINTS[code]
      return { step, says: localize(says, context), source: localizeSource(source, context) }
    }),
    version: (row ?? UNANSWERED).version,
    can: { edit: ability(context, 'first_call.edit') },
  }
}

const present = (context: CaseContext, row: Row, nameOf: (memberId: string) => string): FamilyHistory => ({
  id: row.id,
  kind: row.kind as FamilyHistory['kind'],
  text: row.text,
  by: nameOf(row.authorId),
  isMine: row.authorId === context.member.id,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
  can: { edit: ability(context, 'background.edit', row.authorId === context.member.id) },
})

/** What this member may read of the family history, oldest first (S0.7: own entries; an interventionist those given to them). */
export async function listHistory(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: FamilyHistory[]; nextCursor: string | null }> {
  const { where, ...order } = rowsById(query, 'asc')
  const found = await context.tx.familyHistory.findMany({ where: { ...readableHistory(context), ...where }, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  const nameOf = await memberNames(context)
  return { items: rows.map((row) => present(context, row, nameOf)), nextCursor }
}

function readableHistory(context: CaseContext): Prisma.FamilyHistoryWhereInput {
  const { organizationId, caseId, member } = context
  if (!allows(context, 'background.read', false)) return { organizationId, caseId, authorId: member.id }
  const givenToThem = [{ authorId: { in: [...member.namedBy] } }, { createdAt: { gte: new Date(member.joinedAt) } }]
  return {
    organizationId,
    caseId,
    OR: [{ authorId: member.id }, ...givenToThem],
  }
}

const mayRead = (context: CaseContext, { authorId, createdAt }: Row): boolean =>
  authorId === context.member.id
    ? allows(context, 'background.read', true)
    : allows(context, 'background.read', false) && isNamedProfessional(context.member, { authorId, givenAt: createdAt })

/** Whether this member reads an entry that is there. */
export async function readsHistory(context: CaseContext, id: string): Promise<boolean> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId_id: { organizationId, caseId, id } }
  const row = await tx.familyHistory.findUnique({ where })
  return row !== null && mayRead(context, row)
}

/** One entry, as if it did not exist where this member may not read it. */
export async function findHistory(context: CaseContext, historyId: string): Promise<Row> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId_id: { organizationId, caseId, id: historyId } }
  const row = orNotFound(await tx.familyHistory.findUnique({ where }))
  return orNotFound(mayRead(context, row) ? row : null)
}

/** An entry that is already loaded, with the name of its author. */
export const showHistory = async (context: CaseContext, row: Row): Promise<FamilyHistory> =>
  present(context, row, await namesAmong(context, [row.authorId]))

/** One entry, for its author and the interventionist; for all others it is `not-found` (S0.7). */
export const getHistory = async (context: CaseContext, historyId: string): Promise<FamilyHistory> =>
  showHistory(context, await findHistory(context, historyId))
