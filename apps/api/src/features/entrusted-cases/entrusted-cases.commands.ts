import { decideEnding, decideNaming, entrustingState } from '@holdfast/domain/entrusted-cases/entrusting'
import type { CaseRole, OrganizationRole } from '@holdfast/domain/permissions/roles'
import { DAY } from '@holdfast/domain/shared/time'
import { databaseNow } from '../../db/database-now.ts'
import type { CaseMember, EntrustedCase as Row, OrganizationMember } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { endMembership } from '../members/end-membership.ts'
import { findEntrusted } from './entrusted-cases.queries.ts'
import { inEntrustedCase } from './other-side.ts'

const LINK_DAYS = 14
const resource = 'entrusted_cases'

/** Makes a link for one family; a family itself gives none. */
export async function offerLink(context: OrganizationContext, { name }: { name: string }): Promise<Row> {
  const { tx, organizationId, organizationKind } = context
  if (organizationKind !== 'practice') throw problem('not-found')
  const { id: madeById } = await holdOrganization(context)
  const expiresAt = new Date((await databaseNow(tx)).getTime() + LINK_DAYS * DAY)
  const row = await tx.entrustedCase.create({ data: { organizationId, name: name.trim(), madeById, expiresAt } })
  await recordChange(context, { action: 'entrusted_case.offered', resource, resourceId: row.id })
  return row
}

type Place = { organizationId: string; caseId: string }

const placeOf = ({ tx }: OrganizationContext, { organizationId, caseId }: Place, userId: string) =>
  tx.caseMember.findFirst({ where: { organizationId, caseId, userId } })

/** Names the colleague who looks after a case: accepts it, or passes it on. They come into it as its interventionist. */
export async function appoint(
  context: OrganizationContext,
  id: string,
  organizationMemberId: string,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, person } = context
  await holdOrganization(context)
  const row = await findEntrusted(context, id)
  guardVersion(row, ifMatch)
  const colleagues = await tx.organizationMember.findMany({ where: { organizationId, endedAt: null } })
  const to = colleagues.find((one) => one.id === organizationMemberId)
  if (!to) throw invalidField('body/organizationMemberId', 'is not a member of this organization')
  const state = entrustingState(row, await databaseNow(tx))
  throwIfRefused(decideNaming(state, to.role as OrganizationRole, null), context)
  if (row.interventionistId === to.id) return
  const before = await findUser(context, row.interventionistId)
  await inEntrustedCase(tx, id, async (familyId) => {
    const place = { organizationId: familyId, caseId: row.familyCaseId ?? '' }
    const there = await placeOf(context, place, to.userId)
    const role = there?.endedAt === null ? (there.role as CaseRole) : null
    throwIfRefused(decideNaming(state, to.role as OrganizationRole, role), context)
    const acceptedAt = row.acceptedAt ?? (await databaseNow(tx))
    await tx.entrustedCase.update({
      where: { organizationId_id: { organizationId, id } },
      data: { interventionistId: to.id, acceptedAt, version: nextVersion },
    })
    const inCase = { tx, person, caseId: place.caseId }
    await recordChange(inCase, { action: 'practice.confirmed', resource: 'practices', resourceId: id })
    if (role === null) {
      const member = await letIn(context, place, to, there)
      await recordChange(inCase, { action: 'member.joined', resource: 'members', resourceId: member.id })
    }
    if (before) await endPlace(context, place, before)
  })
  await recordChange(context, {
    action: 'entrusted_case.confirmed',
    resource,
    resourceId: id,
    meta: { to: organizationMemberId },
  })
}

const findUser = async ({ tx, organizationId }: OrganizationContext, id: string | null): Promise<string | undefined> =>
  id === null
    ? undefined
    : (await tx.organizationMember.findUnique({ where: { organizationId_id: { organizationId, id } } }))?.userId

async function letIn(
  { tx, organization }: OrganizationContext,
  { organizationId, caseId }: Place,
  { userId, displayName }: OrganizationMember,
  there: CaseMember | null,
): Promise<CaseMember> {
  const joinedAt = await databaseNow(tx)
  const given = { role: 'interventionist', displayName, practiceName: organization.name, joinedAt }
  return there
    ? tx.caseMember.update({
        where: { organizationId_id: { organizationId, id: there.id } },
        data: { ...given, endedAt: null, version: nextVersion },
      })
    : tx.caseMember.create({ data: { organizationId, caseId, userId, ...given } })
}

/** Ends the place of whoever looked after the case; the caller stands in the case of the family. */
export async function endPlace(context: OrganizationContext, place: Place, userId: string): Promise<void> {
  const { tx, person, now } = context
  const member = await placeOf(context, place, userId)
  if (!member || member.endedAt !== null || member.role !== 'interventionist') return
  await endMembership({ tx, now, ...place }, member.id)
  await recordChange(
    { tx, person, caseId: place.caseId },
    { action: 'member.removed', resource: 'members', resourceId: member.id, meta: { role: member.role } },
  )
}

/** Takes a link back, declines what a family asked, or gives its case back: nobody of the practice reads it from then on. */
export async function endByPractice(context: OrganizationContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, person } = context
  await holdOrganization(context)
  const row = await findEntrusted(context, id)
  guardVersion(row, ifMatch)
  throwIfRefused(decideEnding(entrustingState(row, await databaseNow(tx))), context)
  const end = async () =>
    tx.entrustedCase.update({
      where: { organizationId_id: { organizationId, id } },
      data: { endedAt: await databaseNow(tx), endedBy: 'practice', version: nextVersion },
    })
  const { familyCaseId: caseId } = row
  if (row.askedAt === null || caseId === null) {
    await end()
    await recordChange(context, { action: 'entrusted_case.withdrawn', resource, resourceId: id })
    return
  }
  const looksAfter = await findUser(context, row.interventionistId)
  await inEntrustedCase(tx, id, async (familyId) => {
    await end()
    if (looksAfter) await endPlace(context, { organizationId: familyId, caseId }, looksAfter)
    const inCase = { tx, person, caseId }
    await recordChange(inCase, { action: 'practice.removed', resource: 'practices', resourceId: id })
  })
  await recordChange(context, { action: 'entrusted_case.given_back', resource, resourceId: id })
}
