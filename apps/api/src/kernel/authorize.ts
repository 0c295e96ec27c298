import { caseAbility, isReading, REFUSALS } from '@holdfast/domain/permissions/case-abilities'
import type { CaseAction } from '@holdfast/domain/permissions/case-actions'
import {
  ORGANIZATION_REFUSAL,
  type OrganizationAction,
  organizationAllows,
  type OrganizationStanding,
  standingOf,
} from '@holdfast/domain/permissions/organization-actions'
import type { Approach } from '@holdfast/domain/plan/approach'
import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { CaseContext, Member, OrganizationContext, PlanContext, SessionContext } from './context.ts'
import { problem } from './problem.ts'
import { localize } from './localize.ts'

type Known = {
  member: Pick<Member, 'role'>
  plan?: { status: string; approach?: string | null } | undefined
  person?: { isLinkOnly: boolean; isReadOnly?: boolean }
}

const judge = (action: CaseAction, { member, plan, person }: Known, owns?: boolean) =>
  caseAbility(action, {
    role: member.role,
    status: plan?.status as PlanStatus | undefined,
    owns,
    linkOnly: person?.isLinkOnly,
    readOnly: person?.isReadOnly,
    meets: plan?.approach == null ? undefined : hasMeeting(plan.approach as Approach),
  })

/** Whether the matrix allows something to somebody of whom no more is known than their role and the state of the plan. */
export const mayDo = (known: Known, action: CaseAction): boolean => judge(action, known).allowed

/** What `can` says about one action: for the answer's readers, in their language. */
export function ability(context: CaseContext | PlanContext, action: CaseAction, owns?: boolean) {
  const answer = judge(action, context, owns)
  return answer.allowed
    ? { allowed: true }
    : { allowed: false, why: answer.why, reason: localize(answer.reason, context) }
}

/** Refuses with `forbidden` unless the matrix allows it. `owns` says whether the item is the person's own. */
export function authorize(context: CaseContext | PlanContext, action: CaseAction, owns?: boolean): void {
  const answer = ability(context, action, owns)
  if (!answer.allowed) throw problem('forbidden', { why: answer.reason })
}

/** Whether the matrix lets this person see a section at all. */
export const allows = (context: CaseContext | PlanContext, action: CaseAction, owns?: boolean): boolean =>
  ability(context, action, owns).allowed

/** What `can` says about something done in the organization as a whole; without a standing the role in the organization is asked. */
export const organizationAbility = (
  context: Pick<SessionContext, 'person' | 'locale'> &
    Partial<Pick<OrganizationContext, 'organizationRole' | 'overrides'>>,
  action: OrganizationAction,
  standing: OrganizationStanding | null = context.organizationRole ?? null,
) =>
  context.person.isReadOnly && !isReading(action)
    ? { allowed: false, why: 'sample_read_only', reason: localize(REFUSALS.sample_read_only, context) }
    : organizationAllows(action, standing)
      ? { allowed: true }
      : { allowed: false, why: 'role', reason: localize(ORGANIZATION_REFUSAL, context) }

// for somebody without a role there it is asked whether they are a case's professional
async function organizationStanding(context: OrganizationContext): Promise<OrganizationStanding | null> {
  const { tx, organizationId, person, organizationRole: role, organizationKind: kind } = context
  if (role !== null) return role
  const where = { organizationId, userId: person.userId, role: 'interventionist', endedAt: null }
  return standingOf({ role, kind }, (await tx.caseMember.findFirst({ where, select: { id: true } })) !== null)
}

/** What this member of a case is in its organization. */
export const standingOfMember = ({
  organizationRole: role,
  organizationKind: kind,
  member,
}: CaseContext): OrganizationStanding | null => standingOf({ role, kind }, member.role === 'interventionist')

/** Refuses with `forbidden` unless the person's standing in the organization includes this; answers with that standing. */
export async function authorizeOrganization(
  context: OrganizationContext,
  action: OrganizationAction,
): Promise<OrganizationStanding | null> {
  const standing = await organizationStanding(context)
  const { allowed, reason } = organizationAbility(context, action, standing)
  if (!allowed) throw problem('forbidden', { why: reason })
  return standing
}

/** Refuses with `forbidden` what a session that was opened by a link alone would change in somebody's name. */
export function requireProof({ person, locale }: SessionContext): void {
  if (person.isLinkOnly) throw problem('forbidden', { why: REFUSALS.link_only[locale] })
}
