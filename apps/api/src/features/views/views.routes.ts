import { viewRoutes } from '@holdfast/contracts/views'
import { VIEW_EVENTS } from '@holdfast/domain/audit/audit-events'
import type { DeviceKind } from '@holdfast/domain/views/view-labels'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { nameWithPart } from '../../kernel/member.ts'
import { emergenciesOf } from '../emergency-access/emergency-access.queries.ts'

const SHOWN = Object.keys(VIEW_EVENTS)

type Names = { chain: string; code: string }

/** Who opened the case, up to a second ago, for its leads; that private answers were opened is left out. */
export function viewsRoutes(api: Api): void {
  implementCase(api, viewRoutes.list, 'view.read', async ({ context, query }) => {
    const { tx, organizationId, caseId } = context
    const [names] = await tx.$queryRaw<Names[]>`
      SELECT holdfast.view_chain(${caseId}::uuid)::text AS chain, holdfast.case_code(${caseId}::uuid) AS code`
    const members = await tx.caseMember.findMany({ where: { organizationId, caseId } })
    const emergencies = await emergenciesOf(context)
    const events = await tx.auditEvent.findMany({
      where: {
        organizationId,
        chainId: names?.chain ?? caseId,
        action: { in: SHOWN },
        ...(query.cursor && { seq: { lt: BigInt(query.cursor) } }),
      },
      orderBy: { seq: 'desc' },
      take: query.limit + 1,
    })
    const items = events.slice(0, query.limit).map(({ seq, action, actorId, meta, at }) => {
      const member = members.find((one) => one.userId === actorId)
      return {
        id: String(seq),
        what: action,
        by: member ? nameWithPart(member, context) : (emergencies.find(({ userId }) => userId === actorId)?.name ?? ''),
        device: (meta as { device: DeviceKind }).device,
        at: at.toISOString(),
      }
    })
    const nextCursor = events.length > query.limit ? (items.at(-1)?.id ?? null) : null
    return {
      items,
      nextCursor,
      caseCode: names?.code ?? '',
      emergencies: emergencies.slice(0, 5).map(({ name: by, reason, begunAt, endsAt }) => ({
        by,
        reason,
        begunAt: begunAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
    }
  })
}
