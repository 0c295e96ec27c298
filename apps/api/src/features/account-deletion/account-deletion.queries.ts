import type { AccountDeletion } from '@holdfast/contracts/account-deletion'
import {
  BLOCKER_WORDS,
  blockerOfCase,
  blockerOfOrganization,
  type DeletionBlocker,
} from '@holdfast/domain/account-deletion/account-deletion'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { Tx } from '../../db/connect.ts'
import { withPerson, withTenant } from '../../db/with-tenant.ts'
import type { Runtime } from '../../kernel/context.ts'
import { localize, type Reader } from '../../kernel/localize.ts'

type Blocker = { kind: DeletionBlocker; organizationId: string; caseId: string | null; name: string }
type Meaning = { blockers: Blocker[]; cases: number; hasSharedLetters: boolean }
type Place = { organizationId: string; userId: string }

const LEADS = ['lead', 'interventionist']

/** What the end of this account means, and what has to be seen to first. Samples go by themselves, and count for nothing. */
export async function meaningOfDeletion(
  { database, now }: Pick<Runtime, 'database' | 'now'>,
  userId: string,
): Promise<Meaning> {
  const organizations = await withPerson(database, userId, (tx) =>
    tx.organization.findMany({ where: { isSample: false } }),
  )
  const parts: Meaning[] = []
  for (const { id: organizationId } of organizations) {
    const place = { organizationId, userId }
    parts.push(await withTenant(database, place, (tx) => meaningIn(tx, place, now)))
  }
  return {
    blockers: parts.flatMap(({ blockers }) => blockers),
    cases: parts.reduce((sum, { cases }) => sum + cases, 0),
    hasSharedLetters: parts.some(({ hasSharedLetters }) => hasSharedLetters),
  }
}

/** The same as it is shown. */
export const presentMeaning = (meaning: Meaning, reader: Reader): AccountDeletion => ({
  ...meaning,
  blockers: meaning.blockers.map((blocker) => ({ ...blocker, why: localize(BLOCKER_WORDS[blocker.kind], reader) })),
})

async function meaningIn(tx: Tx, { organizationId, userId }: Place, now: () => Date): Promise<Meaning> {
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })
  const mine = await tx.caseMember.findMany({
    where: { organizationId, userId, endedAt: null },
    include: { case: { select: { alias: true } } },
  })
  const blockers: Blocker[] = []
  for (const { id, caseId, role, case: known } of mine) {
    const otherLeads = await tx.caseMember.count({
      where: { organizationId, caseId, endedAt: null, role: { in: LEADS }, id: { not: id } },
    })
    const [hold] = await tx.$queryRaw<{ isHeld: boolean }[]>`
      SELECT holdfast.is_held(${organizationId}::uuid, ${caseId}::uuid, ${now()}::date) AS "isHeld"`
    const kind = blockerOfCase({ leads: LEADS.includes(role), otherLeads, isHeld: hold?.isHeld ?? false })
    if (kind) blockers.push({ kind, organizationId, caseId, name: known.alias })
  }
  const members = await tx.organizationMember.findMany({ where: { organizationId, endedAt: null } })
  const kind = blockerOfOrganization({
    kind: organization.kind as 'family' | 'practice',
    role: (members.find((one) => one.userId === userId)?.role ?? null) as OrganizationRole | null,
    otherOwners: members.filter((one) => one.role === 'owner' && one.userId !== userId).length,
  })
  if (kind) blockers.push({ kind, organizationId, caseId: null, name: organization.name })
  const shared = await tx.statement.count({
    where: { organizationId, sharing: 'group', participant: { caseMemberId: { in: mine.map((one) => one.id) } } },
  })
  return { blockers, cases: mine.length, hasSharedLetters: shared > 0 }
}
