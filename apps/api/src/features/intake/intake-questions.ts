import type { IntakeQuestion } from '@holdfast/contracts/intake'
import { wrongQuestion } from '@holdfast/domain/intake/intake'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion } from '../../kernel/versions.ts'

/** The questions of a practice as they stand: none at version 1, before it has saved any. */
export type Asked = { questions: IntakeQuestion[]; version: number }

const NONE: Asked = { questions: [], version: 1 }

/** The newest questions, or those of one version. */
export async function findQuestions(
  { tx, organizationId }: Pick<OrganizationContext, 'tx' | 'organizationId'>,
  version?: number,
): Promise<Asked> {
  const where = { organizationId, ...(version !== undefined && { version }) }
  const row = await tx.intakeQuestions.findFirst({ where, orderBy: { version: 'desc' } })
  return row ? { questions: row.questions as IntakeQuestion[], version: row.version } : NONE
}

/** Saves the questions as the next version; those before it stay, for the cases that were asked them. */
export async function saveQuestions(
  context: OrganizationContext,
  { questions }: { questions: IntakeQuestion[] },
  ifMatch: number,
): Promise<Asked> {
  const { tx, organizationId, organizationKind } = context
  if (organizationKind !== 'practice') throw problem('not-found')
  const wrong = wrongQuestion(questions)
  if (wrong)
    throw invalidField(
      `body/questions/${wrong.at}/${wrong.field}`,
      wrong.field === 'key' ? 'is named twice' : 'does not fit the kind of question',
    )
  const { id: savedById } = await holdOrganization(context)
  const before = await findQuestions(context)
  guardVersion(before, ifMatch)
  const version = before.version + 1
  await tx.intakeQuestions.create({ data: { organizationId, version, questions, savedById } })
  await recordChange(context, {
    action: 'intake_questions.changed',
    resource: 'intake_questions',
    resourceId: organizationId,
    meta: { questions: questions.length },
  })
  return { questions, version }
}
