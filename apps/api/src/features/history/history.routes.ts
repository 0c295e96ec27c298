import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { type CaseEvent, PRIVATE_EVENTS } from '@holdfast/domain/audit/audit-events'
import { describeChange } from '@holdfast/domain/history/change-labels'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { nameWithPart } from '../../kernel/member.ts'
import { deviceText } from '../../kernel/device.ts'
import { localize, type Reader } from '../../kernel/localize.ts'

// the device of somebody who signs with a second person, in the reader's words
const deviceIn = (meta: unknown, reader: Reader): string | null => {
  const { device } = meta as { device?: string }
  return device ? localize(deviceText(device), reader) : null
}

const SILENT = Object.keys(PRIVATE_EVENTS)

/** What changed, for the case leads; that somebody answered the private screen is left out. */
export function historyRoutesOf(api: Api): void {
  implementCase(api, historyRoutes.list, 'history.read', async ({ context, query }) => {
    const { tx, organizationId, caseId } = context
    const members = await tx.caseMember.findMany({ where: { organizationId, caseId } })
    const wanted = members.find(({ id }) => id === query.memberId)
    if (query.memberId && !wanted) return { items: [], nextCursor: null }
    const events = await tx.auditEvent.findMany({
      where: {
        organizationId,
        chainId: caseId,
        action: { notIn: SILENT },
        ...(wanted && { actorId: wanted.userId }),
        ...(query.until && { at: { lt: new Date(query.until) } }),
        ...(query.cursor && { seq: { lt: BigInt(query.cursor) } }),
      },
      orderBy: { seq: 'desc' },
      take: query.limit + 1,
    })
    // whoever runs the organization passes on a case in which they have no place
    const inOrganization = await tx.organizationMember.findMany({
      where: { organizationId, userId: { in: [...new Set(events.map(({ actorId }) => actorId))] } },
    })
    const nameOf = (userId: string) => {
      const member = members.find((one) => one.userId === userId)
      if (member) return nameWithPart(member, context)
      return inOrganization.find((one) => one.userId === userId)?.displayName ?? ''
    }
    // of what happened to somebody's place in the case, both are named
    const concerned = (resource: string, id: string | null, actorId: string) => {
      const member = members.find((one) => resource === 'members' && one.id === id && one.userId !== actorId)
      return member ? nameWithPart(member, context) : null
    }
    const items = events.slice(0, query.limit).map(({ seq, action, resource, resourceId, actorId, meta, at }) => ({
      id: String(seq),
      what: localize(describeChange(action as CaseEvent), context),
      concerns: concerned(resource, resourceId, actorId),
      by: nameOf(actorId),
      device: deviceIn(meta, context),
      at: at.toISOString(),
    }))
    return { items, nextCursor: events.length > query.limit ? (items.at(-1)?.id ?? null) : null }
  })
}
