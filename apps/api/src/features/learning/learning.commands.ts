import type { learningRoutes } from '@holdfast/contracts/learning'
import { decideCompletion } from '@holdfast/domain/learning/completion'
import type { z } from 'zod'
import type { CaseContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'

type Given = z.output<typeof learningRoutes.complete.body>

/** Notes that who asks has gone through a module: the right answer to the edition that is there now. Once for each edition. */
export async function completeModule(context: CaseContext, { module, edition, answer }: Given): Promise<void> {
  const { tx, organizationId, caseId, member, now } = context
  throwIfRefused(decideCompletion({ module, edition }, answer), context)
  const key = { organizationId, caseId, caseMemberId: member.id, module }
  const where = { organizationId_caseId_caseMemberId_module: key }
  const before = await tx.learningCompletion.findUnique({ where })
  if (before?.edition === edition) return
  await tx.learningCompletion.upsert({
    where,
    create: { ...key, edition, completedAt: now },
    update: { edition, completedAt: now },
  })
  await recordChange(context, {
    action: 'learning_module.completed',
    resource: 'learning_completions',
    resourceId: member.id,
    meta: { module, edition },
  })
}
