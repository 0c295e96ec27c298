import type { Learning } from '@holdfast/contracts/learning'
import { MODULE_EDITIONS } from '@holdfast/domain/learning/completion'
import { LEARNING_MODULES } from '@holdfast/domain/learning/modules'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'

/** Every module as it is for who asks: required in this organization or not, and when they completed the edition that is there now. */
export async function getLearning(context: CaseContext): Promise<Learning> {
  const { tx, organizationId, caseId, member, organization } = context
  const rows = await tx.learningCompletion.findMany({ where: { organizationId, caseId, caseMemberId: member.id } })
  return {
    modules: LEARNING_MODULES.map((module) => {
      const edition = MODULE_EDITIONS[module]
      const done = rows.find((row) => row.module === module)
      return {
        module,
        edition,
        isRequired: organization.requiredModules.includes(module),
        completedAt: done?.edition === edition ? done.completedAt.toISOString() : null,
        completedEdition: done?.edition ?? null,
      }
    }),
    can: { complete: ability(context, 'learning.complete', true) },
  }
}
