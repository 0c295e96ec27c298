import type { CasesToPass, organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { type Colleague, decidePass } from '@holdfast/domain/organization-members/membership'
import type { CaseRole, OrganizationRole } from '@holdfast/domain/permissions/roles'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { CaseMember, OrganizationMember } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { endMembership } from '../members/end-membership.ts'
import { listCasesToPass, type PlaceToPass, placesToPass } from './cases-to-pass.ts'
import { findOrganizationMember } from './organization-members.queries.ts'

type Passes = z.output<typeof organizationMemberRoutes.passCases.body>

const colleagueOf = ({ id, role }: OrganizationMember): Colleague => ({ id, role: role as OrganizationRole })

/**
 * Passes cases of a colleague to others of the organization, so that their membership can be ended. Whoever passes them reads
 * nothing of them: only the places move. Answers which are left.
 */
export async function passCases(context: OrganizationContext, id: string, { passes }: Passes): Promise<CasesToPass> {
  const { tx, organizationId } = context
  const { id: mine } = await holdOrganization(context)
  const [from, by] = [await findOrganizationMember(context, id), await findOrganizationMember(context, mine)]
  const places = await placesToPass(context, from)
  const colleagues = await tx.organizationMember.findMany({ where: { organizationId, endedAt: null } })
  for (const [at, { caseId, toOrganizationMemberId }] of passes.entries()) {
    const place = places.find((one) => one.caseId === caseId)
    if (!place) throw invalidField(`body/passes/${at}/caseId`, 'is no case of this member')
    const to = colleagues.find((one) => one.id === toOrganizationMemberId)
    if (!to) throw invalidField(`body/passes/${at}/toOrganizationMemberId`, 'is not a member of this organization')
    // oxlint-disable-next-line no-await-in-loop -- one case is open at a time
    await passCase(context, { place, by: colleagueOf(by), from: colleagueOf(from), to })
    places.splice(places.indexOf(place), 1)
  }
  await tx.$queryRaw`SELECT holdfast.open_own_cases()::text`
  return listCasesToPass(context, id)
}

type Pass = { place: PlaceToPass; by: Colleague; from: Colleague; to: OrganizationMember }

async function passCase(context: OrganizationContext, { place, by, from, to }: Pass): Promise<void> {
  const { tx, organizationId, person, now } = context
  const { caseId, memberId } = place
  await tx.$queryRaw`SELECT holdfast.open_cases(ARRAY[${caseId}::uuid])::text`
  const there = await tx.caseMember.findFirst({ where: { organizationId, caseId, userId: to.userId } })
  const isThere = there?.endedAt === null
  throwIfRefused(decidePass(by, from, colleagueOf(to), isThere ? (there.role as CaseRole) : null), context)
  const wasResponsible = (await responsibleMember(context, caseId)) === memberId
  const receiver = there && isThere ? there : await letIn(context, { caseId, to, there })
  // who looks after the case stays known, and who did before
  if (wasResponsible)
    await tx.handOver.create({
      data: { organizationId, caseId, fromMemberId: memberId, toMemberId: receiver.id, askedAt: now, acceptedAt: now },
    })
  await endMembership({ tx, organizationId, caseId, now }, memberId)
  const inCase = { tx, person, caseId }
  const [resource, meta] = ['members', { role: 'interventionist' }] as const
  if (!isThere) await recordChange(inCase, { action: 'member.joined', resource, resourceId: receiver.id, meta })
  await recordChange(inCase, { action: 'member.removed', resource, resourceId: memberId, meta })
  await recordChange(context, {
    action: 'organization_member.case_passed',
    resource: 'organization_members',
    resourceId: from.id,
    meta: { caseId, to: to.id },
  })
}

/** Who looks after a case now, as hand-overs have it. */
async function responsibleMember({ tx, now }: OrganizationContext, caseId: string): Promise<string | null | undefined> {
  const [found] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT holdfast.responsible_member(${caseId}::uuid, ${toIsoDate(now)}::date) AS id`
  return found?.id
}

type Receiver = { caseId: string; to: OrganizationMember; there: CaseMember | null }

/** A place in the case for a colleague, as its interventionist; whoever had one before is let in again. */
async function letIn(
  { tx, organizationId, organization, now }: OrganizationContext,
  { caseId, to, there }: Receiver,
): Promise<CaseMember> {
  const given = { role: 'interventionist', displayName: to.displayName, practiceName: organization.name, joinedAt: now }
  return there
    ? tx.caseMember.update({
        where: { organizationId_id: { organizationId, id: there.id } },
        data: { ...given, endedAt: null, version: nextVersion },
      })
    : tx.caseMember.create({ data: { organizationId, caseId, userId: to.userId, ...given } })
}
