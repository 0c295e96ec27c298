import { stillMissing } from '@holdfast/domain/plan/readiness'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { ReminderLetter } from '../../db/generated/client.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { Runtime } from '../../kernel/context.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { waitingIn } from '../path/path.presenter.ts'

/**
 * Whether the plan still waits for what a case lead asked somebody for, as that lead sees it: they may have done it, or left, since;
 * of a case that is closed, or in a danger that is imminent, nothing is asked.
 */
export async function isStillAsked({ database, now }: Runtime, letter: ReminderLetter): Promise<boolean> {
  const { organizationId, caseId, planId, askedByUserId: userId, memberId, about } = letter
  if (organizationId === null || caseId === null || planId === null || userId === null) return false
  const asked = withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, async (tx, sql) => {
    const stage = await tx.caseStage.findFirst({ where: { organizationId, caseId }, orderBy: { id: 'desc' } })
    const asker = await tx.caseMember.findFirst({ where: { organizationId, caseId, userId } })
    if (!asker || stage?.stage === 'closed') return false
    const rows = await loadPlanRows({ organizationId, planId, sql })
    const facts = planFactsOf(rows)
    if (facts.risk?.level === 'imminent') return false
    const reader = { member: { ...asker, role: asker.role as CaseRole }, person: { isLinkOnly: false }, now: now() }
    const waiting = waitingIn(reader, rows, facts, stillMissing(facts, now()))
    return waiting.some((one) => one.memberId === memberId && one.key === about)
  })
  return asked.catch((error: unknown) => {
    if (error instanceof TenantAccessDenied) return false
    throw error
  })
}
