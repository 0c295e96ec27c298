import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, id, page, paging, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** Somebody who belongs to the case; this alone gives rights in it (docs/product.md 4). */
export const CaseMember = z
  .object({
    id: id(),
    displayName: z.string(),
    role: z.enum(CASE_ROLES),
    /** True for someone who takes part with a personal link and has no account. */
    isGuest: z.boolean(),
    isMe: z.boolean(),
    /** Names of others in the case that could be taken for this one, the loved one's among them. */
    similarNames: z.array(z.string()),
    /** A professional's training and practice; empty for everybody else. */
    credential: z.string(),
    practiceName: z.string(),
    joinedAt: time(),
    version: version(),
    can: z.object({ remove: Can, renewLink: Can }),
  })
  .meta({ id: 'CaseMember' })
/** `isGuest` members come back by their personal link alone. */
export type CaseMember = z.infer<typeof CaseMember>

const memberParams = CaseParams.extend({ memberId: id() })

/**
 * Everyone in the case sees who belongs to it; the case leads end access. Somebody who can lead it stays (`rule-refused`).
 */
export const memberRoutes = namedRoutes('members', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/members',
    summary: 'List the members of a case',
    access: 'case',
    opens: 'member.viewed',
    params: CaseParams,
    query: paging(200),
    response: page(CaseMember),
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId/members/:memberId',
    summary: "End a member's access to a case",
    description: 'At once. What they wrote stays theirs.',
    access: 'case',
    params: memberParams,
    response: z.object({ ended: z.literal(true) }),
    problems: ['rule-refused'],
  }),
  renewLink: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/members/:memberId/personal-link',
    summary: 'Ask for a new link for a guest',
    description:
      'The old link and their sessions end. The new one goes to the address that the guest gave, or is in the answer.',
    access: 'case',
    status: 201,
    params: memberParams,
    response: z.object({ personalLink: z.string().nullable(), sentToThem: z.boolean() }),
    problems: ['rule-refused', 'too-many-requests'],
  }),
})
