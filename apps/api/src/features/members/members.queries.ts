import type { CaseMember } from '@holdfast/contracts/members'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { isSimilarName } from '@holdfast/domain/shared/same-name'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** Who belongs to the case now, in the order in which they joined. */
export async function listMembers(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: CaseMember[]; nextCursor: string | null }> {
  const { tx, organizationId, caseId, member: me, runtime } = context
  const { where, ...order } = rowsById(query, 'asc')
  const found = await tx.caseMember.findMany({ where: { organizationId, caseId, endedAt: null, ...where }, ...order })
  const { rows: members, nextCursor } = pageOf(found, query.limit)
  const users = await runtime.database.prisma.user.findMany({
    where: { id: { in: members.map((member) => member.userId) } },
    select: { id: true, kind: true },
  })
  const names = await namesInCase(context)
  const guests = new Set(users.filter((user) => user.kind === 'guest').map((user) => user.id))
  const items = members.map((member) => ({
    id: member.id,
    displayName: member.displayName,
    role: member.role as CaseRole,
    isGuest: guests.has(member.userId),
    isMe: member.id === me.id,
    similarNames: similarTo(member.displayName, names, member.id),
    credential: member.credential,
    practiceName: member.practiceName,
    joinedAt: member.joinedAt.toISOString(),
    version: member.version,
    can: { remove: ability(context, 'member.remove'), renewLink: ability(context, 'member.invite') },
  }))
  return { items, nextCursor }
}

type NamedInCase = { id: string | null; name: string }

/** The names of those who are in the case, and of the loved one, who is nobody's member. */
export async function namesInCase({ tx, organizationId, caseId }: CaseContext): Promise<NamedInCase[]> {
  const members = await tx.caseMember.findMany({
    where: { organizationId, caseId, endedAt: null },
    select: { id: true, displayName: true, case: { select: { alias: true } } },
  })
  const aliases = new Set(members.map((member) => member.case.alias))
  return [
    ...members.map(({ id, displayName }) => ({ id, name: displayName })),
    ...[...aliases].map((name) => ({ id: null, name })),
  ]
}

/** Which of these names could be taken for this one; `exceptId` is whose name it is. */
export const similarTo = (name: string, names: readonly NamedInCase[], exceptId?: string): string[] =>
  names.filter((one) => one.id !== exceptId && isSimilarName(name, one.name)).map((one) => one.name)

/** Whether one of these members of a case is a professional who is on it now. */
export const hasProfessional = (members: readonly { role: string; endedAt: Date | null }[]): boolean =>
  members.some(({ role, endedAt }) => role === 'interventionist' && endedAt === null)

/**
 * Whether a professional is on the case: then it is they who judge and edit what concerns safety (docs/product.md 4).
 */
export const caseHasProfessional = async ({ tx, organizationId, caseId, member }: CaseContext): Promise<boolean> =>
  member.role === 'interventionist' ||
  (await tx.caseMember.count({ where: { organizationId, caseId, role: 'interventionist', endedAt: null } })) > 0
