import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { describeChange } from '@holdfast/domain/history/change-labels'
import { type Api, implementCase } from '../../http/implement.ts'
import { localize } from '../../kernel/localize.ts'

// that somebody answered the private safety questions is theirs alone
const SILENT = ['screen.']

/** What changed, for those who lead; that somebody answered the private screen is left out. */
export function historyRoutesOf(api: Api): void {
  implementCase(api, historyRoutes.list, 'history.read', async ({ context, query }) => {
    const { tx, organizationId, caseId } = context
    const events = await tx.auditEvent.findMany({
      where: {
        organizationId,
        chainId: caseId,
        NOT: SILENT.map((startsWith) => ({ action: { startsWith } })),
        ...(query.cursor && { seq: { lt: BigInt(query.cursor) } }),
      },
      orderBy: { seq: 'desc' },
      take: query.limit + 1,
    })
    const members = await tx.caseMember.findMany({ where: { organizationId, caseId } })
    const nameOf = (userId: string) => members.find((member) => member.userId === userId)?.displayName ?? ''
    const items = events.slice(0, query.limit).map(({ seq, action, resource, actorId, at }) => ({
      id: String(seq),
      what: localize(describeChange(action, resource), context),
      by: nameOf(actorId),
      at: at.toISOString(),
    }))
    return { items, nextCursor: events.length > query.limit ? (items.at(-1)?.id ?? null) : null }
  })
}
