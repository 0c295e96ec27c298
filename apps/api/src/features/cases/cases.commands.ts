import type { Case, caseRoutes } from '@holdfast/contracts/cases'
import { newReader } from '@holdfast/domain/permissions/named-professionals'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { z } from 'zod'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { caseTextsOf } from '../../kernel/encryption/case-texts.ts'
import { giveCaseKey } from '../../kernel/encryption/new-keys.ts'
import { rootKeysOf } from '../../kernel/encryption/root-keys.ts'
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
  const { tx, organizationId, organizationRole, organizationKind, person, runtime, now } = context
  if (organizationRole === null || organizationRole === 'reviewer') throw problem('forbidden')
  const opened = await tx.case.create({
    data: {
      organizationId,
      ...fields,
      alias: fields.alias.trim(),
      lovedOneEmailHash: lovedOneEmail ? lovedOneFingerprint(runtime.config.HOLDFAST_SECRET, lovedOneEmail) : null,
    },
  })
  const roots = rootKeysOf(runtime.config)
  const keys = [await giveCaseKey(tx, roots, { organizationId, caseId: opened.id })]
  const texts = caseTextsOf(roots, { organizationId, caseId: opened.id, keys })
  const role: CaseRole = organizationKind === 'family' ? 'lead' : 'interventionist'
  const member = await tx.caseMember.create({
    data: {
      organizationId,
      caseId: opened.id,
      userId: person.userId,
      role,
      displayName: person.displayName,
      joinedAt: now,
    },
  })
  await recordChange(
    { tx, person, caseId: opened.id },
    { action: 'case.opened', resource: 'cases', resourceId: opened.id },
  )
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
