import type { HandOver } from '@holdfast/contracts/hand-overs'
import type { Decision, Refusal } from '@holdfast/domain/decision'
import {
  decideAnswer,
  decideWithdrawal,
  handOverState,
  type HandOverState,
} from '@holdfast/domain/hand-overs/hand-over'
import { fromIsoDate, toIsoDate } from '@holdfast/domain/shared/time'
import type { HandOver as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { memberNames, namesAmong, namesOf } from '../../kernel/member.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localize } from '../../kernel/localize.ts'

/** Where a hand-over is today. */
export const stateOf = (row: Row, now: Date): HandOverState =>
  handOverState(
    {
      accepted: row.acceptedAt !== null,
      declined: row.declinedAt !== null,
      withdrawn: row.withdrawnAt !== null,
      startsOn: toIsoDate(row.startsOn),
      until: toIsoDate(row.until),
    },
    toIsoDate(now),
  )

/** Whether it waits for no answer any more. */
export const isSettled = (row: Row, now: Date): boolean => stateOf(row, now) !== 'asked'

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
  const [found] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT holdfast.responsible_member(${caseId}::uuid, ${toIsoDate(now)}::date) AS id`
  return {
    items: page.rows.map((row) => presentHandOver(context, row, nameOf)),
    nextCursor: page.nextCursor,
    responsible: found?.id ? nameOf(found.id) : null,
    can: { ask: ability(context, 'hand_over.write') },
  }
}

const abilityOf = (decision: Decision<Refusal>, context: OrganizationContext) =>
  decision.ok
    ? { allowed: true }
    : { allowed: false, why: decision.refusal.rule, reason: localize(decision.refusal.reason, context) }

/** A hand-over with the names of both, and whether this member may answer or withdraw it. */
export function presentHandOver(
  context: OrganizationContext & { member: { id: string } },
  row: Row,
  nameOf: (memberId: string) => string,
): HandOver {
  const { member, now } = context
  const state = stateOf(row, now)
  const until = toIsoDate(row.until)
  return {
    id: row.id,
    from: nameOf(row.fromMemberId),
    to: nameOf(row.toMemberId),
    note: row.note,
    startsOn: toIsoDate(row.startsOn),
    until,
    state,
    askedAt: row.askedAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    declinedAt: row.declinedAt?.toISOString() ?? null,
    version: row.version,
    can: {
      answer: abilityOf(
        decideAnswer({ toMemberId: row.toMemberId, isAnswered: state !== 'asked' }, member.id),
        context,
      ),
      withdraw: abilityOf(decideWithdrawal({ fromMemberId: row.fromMemberId, state, until }, member.id), context),
    },
  }
}

/** What others ask of this person in all their cases, newest first. */
export async function listWaiting(context: OrganizationContext, query: PageQuery) {
  const { tx, organizationId, person, now } = context
  const { where, ...order } = rowsById(query, 'desc')
  const found = await tx.handOver.findMany({
    where: {
      organizationId,
      to: { userId: person.userId, endedAt: null, role: 'interventionist' },
      acceptedAt: null,
      declinedAt: null,
      withdrawnAt: null,
      OR: [{ until: null }, { until: { gte: fromIsoDate(toIsoDate(now)) } }],
      ...where,
    },
    include: { from: true, to: true, case: { select: { alias: true } } },
    ...order,
  })
  const { rows, nextCursor } = pageOf(found, query.limit)
  return {
    items: rows.map(({ from, to, case: of, ...row }) => ({
      caseId: row.caseId,
      alias: of.alias,
      handOver: presentHandOver({ ...context, member: to }, row, namesOf([from, to])),
    })),
    nextCursor,
  }
}
