import type { Case, caseRoutes } from '@holdfast/contracts/cases'
import { newReader } from '@holdfast/domain/permissions/named-professionals'
import type { z } from 'zod'
import { addCase } from '../../kernel/add-case.ts'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findCase } from './case-rows.ts'
import { presentCase } from './cases.presenter.ts'
import { lovedOneFingerprint } from './loved-one.ts'

type NewCase = z.output<typeof caseRoutes.create.body>
type CaseChanges = z.output<typeof caseRoutes.update.body>

/** Who opens a family's case leads it; who opens a practice's case is its interventionist. */
export async function openCase(context: OrganizationContext, { lovedOneEmail, ...fields }: NewCase): Promise<Case> {
  const { organizationRole, runtime } = context
  if (organizationRole === null || organizationRole === 'reviewer') throw problem('forbidden')
  const { opened, member, role, texts } = await addCase(context, {
    ...fields,
    lovedOneEmailHash: lovedOneEmail ? lovedOneFingerprint(runtime.config.HOLDFAST_SECRET, lovedOneEmail) : null,
  })
  const { id, userId, displayName, joinedAt } = member
  return presentCase(
    {
      ...context,
      caseId: opened.id,
      member: { id, userId, displayName, ...newReader(role, joinedAt) },
      changes: 0,
      texts,
    },
    { ...opened, plans: [], firstCall: null, priorAttempts: [], members: [member] },
  )
}

/**
 * Changes what the case says of the loved one. A new address replaces the fingerprint of the old one; null lets go of it.
 */
export async function updateCase(
  context: CaseContext,
  { lovedOneEmail, ...changes }: CaseChanges,
  ifMatch: number,
): Promise<Case> {
  const { tx, organizationId, caseId, runtime } = context
  const row = await findCase(context)
  guardVersion(row, ifMatch)
  const lovedOneEmailHash =
    lovedOneEmail == null ? lovedOneEmail : lovedOneFingerprint(runtime.config.HOLDFAST_SECRET, lovedOneEmail)
  if (isNoop(row, { ...changes, lovedOneEmailHash })) return presentCase(context, row)
  const changed = await tx.case.update({
    where: { organizationId_id: { organizationId, id: caseId } },
    data: { ...changes, ...(lovedOneEmailHash !== undefined && { lovedOneEmailHash }), version: nextVersion },
  })
  await recordChange(context, { action: 'case.changed', resource: 'cases', resourceId: caseId })
  return presentCase(context, { ...row, ...changed })
}
