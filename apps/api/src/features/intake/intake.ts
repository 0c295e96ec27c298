import type { Intake } from '@holdfast/contracts/intake'
import { isAnswer } from '@holdfast/domain/intake/intake'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { findQuestions } from './intake-questions.ts'

type Answers = Intake['answers']
const UNANSWERED = { version: 1 }

const findAnswers = ({ tx, organizationId, caseId }: CaseContext) =>
  tx.intakeAnswers.findUnique({ where: { organizationId_caseId: { organizationId, caseId } } })

/** The questions of a case with what was answered. Once answered, a case keeps the version that it was asked. */
export async function getIntake(context: CaseContext): Promise<Intake> {
  const row = await findAnswers(context)
  const { questions } = await findQuestions(context, row?.questionsVersion)
  return {
    questions,
    answers: (row?.answers ?? []) as Answers,
    savedAt: row?.savedAt.toISOString() ?? null,
    version: row?.version ?? UNANSWERED.version,
    can: { answer: ability(context, 'intake.answer') },
  }
}

/** Keeps the answers of a case, each to a question that is asked here. */
export async function answerIntake(
  context: CaseContext,
  { answers }: { answers: Answers },
  ifMatch: number,
): Promise<Intake> {
  const { tx, organizationId, caseId, now } = context
  const row = await findAnswers(context)
  guardVersion(row ?? UNANSWERED, ifMatch)
  const asked = await findQuestions(context, row?.questionsVersion)
  for (const [at, { key, answer }] of answers.entries()) {
    const question = asked.questions.find((one) => one.key === key)
    if (!question || answers.findIndex((one) => one.key === key) !== at)
      throw invalidField(`body/answers/${at}/key`, 'is no question here')
    if (!isAnswer(question, answer)) throw invalidField(`body/answers/${at}/answer`, 'does not fit the question')
  }
  if (asked.questions.length === 0) return getIntake(context)
  const given = { answers, savedAt: now, version: (row?.version ?? UNANSWERED.version) + 1 }
  await tx.intakeAnswers.upsert({
    where: { organizationId_caseId: { organizationId, caseId } },
    create: { organizationId, caseId, questionsVersion: asked.version, ...given },
    update: given,
  })
  await recordChange(context, {
    action: 'intake.answered',
    resource: 'intake_answers',
    resourceId: caseId,
    meta: { answers: answers.length },
  })
  return getIntake(context)
}
