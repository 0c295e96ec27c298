import type { FamilyHistory, Intake } from '@holdfast/contracts/intake'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { answeredSteps, EMPTY_INTAKE, type Intake as Answers } from '@holdfast/domain/intake/intake'
import { INTAKE_HINTS, intakeHints } from '@holdfast/domain/intake/intake-hints'
import type { FamilyHistory as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { found } from '../../kernel/versions.ts'
import { say, saySource } from '../../kernel/words.ts'

/** The answers that are kept, with the open ones as open. */
export const answersOf = (row: { answers: unknown } | null): Answers => ({
  ...EMPTY_INTAKE,
  ...(row?.answers as Partial<Answers> | undefined),
})

/** The first call as it stands; nothing answered is a first call, too. */
export async function getIntake(context: CaseContext): Promise<Intake> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId: { organizationId, caseId } }
  const row = await tx.intakeRecord.findUnique({ where })
  const { substances } = found(
    await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }),
  )
  const answers = answersOf(row)
  const known = substances as Substance[]
  const history = (await listHistory(context)).length
  const riskAssessed = (await tx.riskAssessment.count({ where: { organizationId, plan: { caseId } } })) > 0
  return {
    ...structuredClone(answers as Omit<Intake, 'substances' | 'answered' | 'hints' | 'version' | 'can'>),
    substances: known,
    answered: answeredSteps(answers, { history, riskAssessed }),
    hints: intakeHints(answers, known).map((code) => {
      const { step, says, source } = INTAKE_HINTS[code]
      return { step, says: say(says, context), source: saySource(source, context) }
    }),
    version: row?.version ?? 1,
    can: { edit: ability(context, 'intake.edit') },
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
export async function listHistory(context: CaseContext): Promise<FamilyHistory[]> {
  const { tx, organizationId, caseId, member } = context
  const isAll = allows(context, 'background.read', false)
  const rows = await tx.familyHistory.findMany({
    where: { organizationId, caseId, ...(!isAll && { authorId: member.id }) },
    orderBy: { createdAt: 'asc' },
    take: 200,
  })
  const nameOf = await memberNames(context)
  return rows.map((row) => present(context, row, nameOf))
}

/** One entry, as if it did not exist where this member may not read it. */
export async function findHistory(context: CaseContext, historyId: string): Promise<Row> {
  const { tx, organizationId, caseId, member } = context
  const where = { organizationId_caseId_id: { organizationId, caseId, id: historyId } }
  const row = found(await tx.familyHistory.findUnique({ where }))
  return found(allows(context, 'background.read', row.authorId === member.id) ? row : null)
}

/** One entry, for its author and the interventionist; for all others it is `not-found` (S0.7). */
export async function getHistory(context: CaseContext, historyId: string): Promise<FamilyHistory> {
  return present(context, await findHistory(context, historyId), await memberNames(context))
}
