import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { OrganizationContext } from './context.ts'
import { caseTextsOf } from './encryption/case-texts.ts'
import { giveCaseKey } from './encryption/new-keys.ts'
import { rootKeysOf } from './encryption/root-keys.ts'
import { recordChange } from './record-change.ts'

/** Who opens a case, and where. */
type Opening = Pick<OrganizationContext, 'tx' | 'organizationId' | 'organizationKind' | 'runtime' | 'now'> & {
  person: { userId: string; displayName: string }
}
type NewCase = { alias: string; relationship: string; substances: string[]; lovedOneEmailHash: string | null }

/** Writes a new case with its key and its first member: the lead of a family, or the interventionist of a practice. */
export async function addCase(context: Opening, fields: NewCase) {
  const { tx, organizationId, organizationKind, person, runtime, now } = context
  const opened = await tx.case.create({ data: { organizationId, ...fields, alias: fields.alias.trim() } })
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
  return { opened, member, role, texts }
}
