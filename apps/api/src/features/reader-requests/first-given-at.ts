import type { CaseContext } from '../../kernel/context.ts'

/** When this member first gave the professionals something that a later one does not read; null where there is nothing. */
export async function firstGivenAt({ tx, organizationId, caseId, member: { id } }: CaseContext): Promise<Date | null> {
  const statements = await tx.statement.findMany({
    where: {
      organizationId,
      sharing: { not: 'private' },
      participant: {
        plan: { caseId },
        OR: [{ caseMemberId: id }, { caseMemberId: null, statement: { writtenById: id } }],
      },
    },
    select: { id: true, sharing: true, sharedAt: true },
  })
  const history = await tx.familyHistory.aggregate({
    where: { organizationId, caseId, authorId: id },
    _min: { createdAt: true },
  })
  const answers = await tx.suitabilityAnswers.aggregate({
    where: { organizationId, byMemberId: id },
    _min: { answeredAt: true },
  })
  const notes = await tx.suitabilityNote.aggregate({
    where: { organizationId, byMemberId: id },
    _min: { writtenAt: true },
  })
  const decisions = await tx.suitabilityDecision.aggregate({
    where: { organizationId, decidedById: id },
    _min: { decidedAt: true },
  })
  const comments = await tx.comment.aggregate({
    where: { organizationId, subjectId: { in: statements.map((one) => one.id) }, audience: 'coach' },
    _min: { at: true },
  })
  const given = [
    ...statements.filter(({ sharing }) => sharing === 'coach').map(({ sharedAt }) => sharedAt),
    history._min.createdAt,
    answers._min.answeredAt,
    notes._min.writtenAt,
    decisions._min.decidedAt,
    comments._min.at,
  ].filter((at) => at !== null)
  return given.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}
