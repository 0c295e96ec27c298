import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { Tx } from '../db/connect.ts'
import { withTenant } from '../db/with-tenant.ts'
import type { CaseContext, OrganizationContext, PlanContext, SessionContext } from '../kernel/context.ts'
import { memberOf } from '../kernel/member.ts'
import { found } from '../kernel/versions.ts'
import { wordingOf } from '../kernel/wording.ts'

/** Opens the organization of the path for this person, or answers as if it did not exist. */
export function enterOrganization<T>(
  session: SessionContext,
  { organizationId }: { organizationId: string },
  work: (context: OrganizationContext) => Promise<T>,
): Promise<T> {
  const userId = session.person.userId
  return withTenant(session.runtime.database, { organizationId, userId }, async (tx) => {
    const organization = found(await tx.organization.findUnique({ where: { id: organizationId } }))
    const member = await tx.organizationMember.findFirst({ where: { organizationId, userId, endedAt: null } })
    return work({
      ...session,
      tx,
      organizationId,
      organizationRole: (member?.role ?? null) as OrganizationRole | null,
      organizationMemberId: member?.id ?? null,
      organizationKind: organization.kind as 'family' | 'practice',
      wording: await wordingOf(session.runtime, tx, organization),
      wordingEpoch: organization.wordingEpoch,
    })
  })
}

/** Opens a case for its members; a write holds the case's row until it is done. */
export function enterCase<T>(
  session: SessionContext,
  { organizationId, caseId }: { organizationId: string; caseId: string },
  isWrite: boolean,
  work: (context: CaseContext) => Promise<T>,
): Promise<T> {
  return enterOrganization(session, { organizationId }, async (context) => {
    const member = await memberOf(context, caseId)
    if (isWrite)
      await context.tx
        .$queryRaw`SELECT 1 FROM holdfast.cases WHERE organization_id = ${organizationId}::uuid AND id = ${caseId}::uuid FOR UPDATE`
    return work({ ...context, caseId, member })
  })
}

/** Opens a plan for the members of its case; a write holds the plan's row, so that writes to one plan follow each other. */
export function enterPlan<T>(
  session: SessionContext,
  { organizationId, planId }: { organizationId: string; planId: string },
  isWrite: boolean,
  work: (context: PlanContext) => Promise<T>,
): Promise<T> {
  return enterOrganization(session, { organizationId }, async (context) => {
    if (isWrite) await lockPlan(context.tx, organizationId, planId)
    const plan = found(
      await context.tx.plan.findUnique({ where: { organizationId_id: { organizationId, id: planId } } }),
    )
    const member = await memberOf(context, plan.caseId)
    return work({ ...context, caseId: plan.caseId, member, plan, planId })
  })
}

async function lockPlan(tx: Tx, organizationId: string, planId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM holdfast.plans WHERE organization_id = ${organizationId}::uuid AND id = ${planId}::uuid FOR UPDATE`
}
