import type { HandOver } from '@holdfast/contracts/hand-overs'
import { decideAnswer } from '@holdfast/domain/hand-overs/hand-over'
import { fromIsoDate, toIsoDate } from '@holdfast/domain/shared/time'
import type { HandOver as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { memberNames, namesAmong } from '../../kernel/member.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localize } from '../../kernel/localize.ts'

const isAnswered = ({ acceptedAt, declinedAt }: Row): boolean => acceptedAt !== null || declinedAt !== null

/** One hand-over of this case. */
export async function findHandOver({ tx, organizationId, caseId }: CaseContext, id: string): Promise<Row> {
  const where = { organizationId_caseId_id: { organizationId, caseId, id } }
  return orNotFound(await tx.handOver.findUnique({ where }))
}

/** A hand-over that is already loaded, with the names of both. */
export const showHandOver = async (context: CaseContext, row: Row): Promise<HandOver> =>
  presentHandOver(context, row, await namesAmong(context, [row.fromMemberId, row.toMemberId]))

/** One hand-over of this case, or `not-found`. */
export const getHandOver = async (context: CaseContext, id: string): Promise<HandOver> =>
  showHandOver(context, await findHandOver(context, id))

/**
 * The hand-overs of the case, newest first, and who looks after it: the last one who accepted and is
 * still in the case, while it holds.
 */
export async function listHandOvers(context: CaseContext, query: PageQuery) {
  const { tx, organizationId, caseId, now } = context
  const { where, ...order } = rowsById(query, 'desc')
  const page = pageOf(
    await tx.handOver.findMany({ where: { organizationId, caseId, ...where }, ...order }),
    query.limit,
  )
  const nameOf = await memberNames(context)
  const today = fromIsoDate(toIsoDate(now))
  const holds = await tx.handOver.findFirst({
    where: {
      organizationId,
      caseId,
      acceptedAt: { not: null },
      to: { endedAt: null },
      OR: [{ until: null }, { until: { gte: today } }],
    },
    orderBy: { id: 'desc' },
  })
  const practitioners = await tx.caseMember.findMany({
    where: { organizationId, caseId, role: 'interventionist', endedAt: null },
    orderBy: { joinedAt: 'asc' },
    take: 1,
  })
  return {
    items: page.rows.map((row) => presentHandOver(context, row, nameOf)),
    nextCursor: page.nextCursor,
    responsible: holds ? nameOf(holds.toMemberId) : (practitioners[0]?.displayName ?? null),
    can: { ask: ability(context, 'hand_over.write') },
  }
}

/** A hand-over with the names of both, and whether this member may answer it. */
export function presentHandOver(context: CaseContext, row: Row, nameOf: (memberId: string) => string): HandOver {
  const decision = decideAnswer({ toMemberId: row.toMemberId, isAnswered: isAnswered(row) }, context.member.id)
  return {
    id: row.id,
    from: nameOf(row.fromMemberId),
    to: nameOf(row.toMemberId),
    note: row.note,
    until: toIsoDate(row.until),
    askedAt: row.askedAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    declinedAt: row.declinedAt?.toISOString() ?? null,
    version: row.version,
    can: {
      answer: decision.ok
        ? { allowed: true }
        : { allowed: false, why: decision.refusal.rule, reason: localize(decision.refusal.reason, context) },
    },
  }
}
