import type { AuditEvent, auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { ACTOR_ROLES, describeEvent, eventsOf, type ShownEvent } from '@holdfast/domain/audit-trail/audit-words'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { DeviceKind } from '@holdfast/domain/views/view-labels'
import { z } from 'zod'
import type { OrganizationContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { pageOf, readCursor } from '../../kernel/page.ts'

type Query = z.output<(typeof auditTrailRoutes)['list']['query']>
type Row = {
  at: string
  hash: string
  action: ShownEvent
  device: DeviceKind | null
  colleagueName: string | null
  caseRole: CaseRole | null
  caseCode: string | null
}

const Cursor = z.tuple([z.iso.datetime({ precision: 6 }), z.hex().length(64)])

/** A page of what happened in the organization and all its cases: who may read it, the database asks once more. */
export async function listAuditEvents(
  context: OrganizationContext,
  { kind, organizationMemberId, caseCode, since, until, cursor, limit }: Query,
): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  const [beforeAt, beforeHash] = cursor === undefined ? [null, null] : readCursor(cursor, Cursor)
  const found = await context.tx.$queryRaw<Row[]>`
    SELECT at, hash, action, device, colleague_name AS "colleagueName", case_role AS "caseRole", case_code AS "caseCode"
    FROM holdfast.audit_of_organization(${limit + 1}::int, ${eventsOf(kind)}::text[], ${organizationMemberId ?? null}::uuid, ${caseCode ?? null},
      ${since ?? null}::timestamptz, ${until ?? null}::timestamptz, ${beforeAt}::timestamptz, ${beforeHash})`
  const { rows, nextCursor } = pageOf(
    found.map((row) => ({ ...row, id: row.hash })),
    limit,
    ({ at, hash }) => [at, hash],
  )
  const items = rows.map(({ at, id, action, device, colleagueName, caseRole, caseCode: code }) => ({
    id: id.slice(0, 16),
    what: localize(describeEvent(action), context),
    by: colleagueName ?? localize(ACTOR_ROLES[caseRole ?? 'nobody'], context),
    isColleague: colleagueName !== null,
    device,
    caseCode: code,
    at: new Date(at).toISOString(),
  }))
  return { items, nextCursor }
}
