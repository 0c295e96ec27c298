import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { listAuditEvents } from './audit-trail.queries.ts'
import { signedHead } from './signed-head.ts'

/** What happened in an organization, for those who run it. */
export function auditTrailRoutesOf(api: Api): void {
  implementOrganizationAction(api, auditTrailRoutes.list, 'audit.read', ({ context, query }) =>
    listAuditEvents(context, query),
  )
  implementOrganizationAction(api, auditTrailRoutes.head, 'audit.read', ({ context }) => signedHead(context))
}
