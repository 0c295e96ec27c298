import { ORGANIZATION_KINDS } from '@holdfast/domain/cases/case-vocabulary'
import { LETTER_STATES } from '@holdfast/domain/letters/letters'
import { ORGANIZATION_ROLES } from '@holdfast/domain/permissions/roles'
import { z } from 'zod'
import { Can, email, id, name, page, paging, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const role = () => z.enum(ORGANIZATION_ROLES)

/** Somebody with a role in the organization as a whole; it gives no right in any case. */
export const OrganizationMember = z
  .object({
    id: id(),
    displayName: z.string(),
    role: role(),
    isMe: z.boolean(),
    joinedAt: time(),
    /** In how many cases they have a place; null for who does not run the organization. */
    cases: z.int().nullable(),
    /** What they accepted of the code of conduct; null for who does not run the organization. */
    conduct: z.object({ edition: z.int(), acceptedAt: time().nullable(), isCurrent: z.boolean() }).nullable(),
    version: version(),
    can: z.object({ changeRole: Can, end: Can }),
  })
  .meta({ id: 'OrganizationMember' })
/** `can.end` is for themselves too, who may leave. */
export type OrganizationMember = z.infer<typeof OrganizationMember>

/** An invitation to a role; `link` is there while it is open and was not sent to an address. */
export const OrganizationInvitation = z
  .object({
    id: id(),
    name: z.string(),
    role: role(),
    state: z.enum(['open', 'accepted', 'expired', 'withdrawn']),
    link: z.string().nullable(),
    letter: z.enum(LETTER_STATES).nullable(),
    createdAt: time(),
    expiresAt: time(),
    version: version(),
  })
  .meta({ id: 'OrganizationInvitation' })
/** Seen by those who may invite. */
export type OrganizationInvitation = z.infer<typeof OrganizationInvitation>

/** The cases in which a colleague is the interventionist, without a word of them, for who passes them on. */
export const CasesToPass = z
  .object({ cases: z.array(z.object({ caseId: id(), since: time() })) })
  .meta({ id: 'CasesToPass' })
/** Nobody reads a case by it. */
export type CasesToPass = z.infer<typeof CasesToPass>

const memberParams = OrganizationParams.extend({ organizationMemberId: id() })
const invitationParams = OrganizationParams.extend({ organizationInvitationId: id() })
const token = z.string().min(20).max(2000)

/** Owners and admins run the organization; an owner is named by owners alone, and the last one stays (`rule-refused`). */
export const organizationMemberRoutes = namedRoutes('organizationMembers', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/members',
    summary: 'List the members of an organization',
    access: 'organization',
    params: OrganizationParams,
    query: paging(200),
    response: page(OrganizationMember),
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/members/:organizationMemberId',
    summary: 'Change the role of a member',
    access: 'organization',
    params: memberParams,
    body: z.strictObject({ role: role() }).partial(),
    response: OrganizationMember,
    problems: ['rule-refused'],
  }),
  end: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/members/:organizationMemberId',
    summary: 'End a membership, or leave',
    description: 'Whoever still has a place in a case hands it over first.',
    access: 'organization',
    params: memberParams,
    response: z.object({ ended: z.literal(true) }),
    problems: ['rule-refused'],
  }),
  casesToPass: route({
    method: 'GET',
    path: '/organizations/:organizationId/members/:organizationMemberId/cases',
    summary: 'List the cases of a member to pass on',
    description: 'For owner and admin, who see nothing of a case but since when the member is in it.',
    access: 'organization',
    params: memberParams,
    response: CasesToPass,
  }),
  passCases: route({
    method: 'POST',
    path: '/organizations/:organizationId/members/:organizationMemberId/case-passes',
    summary: 'Pass cases of a member to colleagues',
    description: 'The receiver is the interventionist from then on, and the member no more. Answers what is left.',
    location: null,
    access: 'organization',
    status: 201,
    params: memberParams,
    body: z.strictObject({
      passes: z
        .array(z.strictObject({ caseId: id(), toOrganizationMemberId: id() }))
        .min(1)
        .max(200),
    }),
    response: CasesToPass,
    problems: ['rule-refused'],
  }),
  listInvitations: route({
    method: 'GET',
    path: '/organizations/:organizationId/member-invitations',
    summary: 'List the invitations to an organization',
    access: 'organization',
    params: OrganizationParams,
    query: paging(200),
    response: page(OrganizationInvitation),
  }),
  invite: route({
    method: 'POST',
    path: '/organizations/:organizationId/member-invitations',
    summary: 'Invite someone to an organization',
    description: 'A link for one use, valid for seven days; sent by e-mail where an address is given.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ name: name(80), role: role(), email: email().optional() }),
    response: OrganizationInvitation,
    problems: ['rule-refused', 'too-many-requests'],
  }),
  withdraw: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/member-invitations/:organizationInvitationId',
    summary: 'Withdraw an invitation to an organization',
    access: 'organization',
    params: invitationParams,
    response: OrganizationInvitation,
    problems: ['rule-refused'],
  }),
  preview: route({
    method: 'POST',
    path: '/member-invitation-previews',
    summary: 'Preview an invitation to an organization',
    location: null,
    access: 'public',
    body: z.strictObject({ token }),
    response: z.object({
      organizationName: z.string(),
      /** What the organization adds to the code of conduct, which joining a practice accepts. */
      conductText: z.string(),
      kind: z.enum(ORGANIZATION_KINDS),
      invitedBy: z.string(),
      name: z.string(),
      role: role(),
      expiresAt: time(),
    }),
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  accept: route({
    method: 'POST',
    path: '/member-invitation-acceptances',
    summary: 'Accept an invitation to an organization',
    location: '/organizations/:organizationId',
    description: 'With an account, that of the address it was sent to. Accepts the code of conduct of a practice.',
    access: 'session',
    status: 201,
    body: z.strictObject({ token }),
    response: z.object({ organizationId: id(), role: role() }),
    problems: ['link-not-valid', 'rule-refused', 'too-many-requests'],
  }),
})
