import { AUDIT_KINDS } from '@holdfast/domain/audit-trail/audit-words'
import { DEVICE_KINDS } from '@holdfast/domain/views/view-labels'
import { z } from 'zod'
import { id, page, time } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { FileAnswer, namedRoutes, route } from './route.ts'

/** What happened in an organization or one of its cases, without a name or a word of the case. */
export const AuditEvent = z
  .object({
    id: z.string(),
    what: z.string(),
    by: z.string(),
    isColleague: z.boolean(),
    device: z.enum(DEVICE_KINDS).nullable(),
    caseCode: z.string().nullable(),
    at: time(),
  })
  .meta({ id: 'AuditEvent' })
/** Newest first; `by` is the name of a colleague, or the part of somebody who belongs to a case alone. */
export type AuditEvent = z.infer<typeof AuditEvent>

/** For owners and admins (F87). */
export const auditTrailRoutes = namedRoutes('auditTrail', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/audit-events',
    summary: 'List the audit events of an organization',
    description: 'Newest first, its cases included.',
    access: 'organization',
    params: OrganizationParams,
    query: z.strictObject({
      /** What this colleague did. */
      organizationMemberId: id().optional(),
      kind: z.enum(AUDIT_KINDS).optional(),
      caseCode: z
        .string()
        .regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/, 'must be the code of a case')
        .optional(),
      since: time().optional(),
      until: time().optional(),
      cursor: z.string().max(400).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: page(AuditEvent),
  }),
  head: route({
    method: 'GET',
    path: '/organizations/:organizationId/audit-head',
    summary: 'Download where the audit trail stands',
    description: 'Signed (JWS), for `npm run audit:verify -- --head FILE`.',
    access: 'organization',
    produces: 'application/jose',
    params: OrganizationParams,
    response: FileAnswer,
  }),
})
