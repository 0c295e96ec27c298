import type { FollowThrough, OpenCheckIn } from '@holdfast/contracts/follow-through'
import { nextTurn } from '@holdfast/domain/follow-through/check-ins'
import { nextDay } from '@holdfast/domain/shared/day-in'
import type { CaseContext, PlanContext } from '../../kernel/context.ts'
import { namesOf } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageInOrder } from '../../kernel/page.ts'
import { followedOf, timeZoneOf } from './followed.ts'
import {
  presentCounterOffer,
  presentEntry,
  presentFollowThrough,
  presentKept,
  presentOpen,
} from './follow-through.presenter.ts'
import { type FollowThroughRows, loadFollowThrough } from './follow-through.rows.ts'

/** The answer, and when it next changes by itself: a check-in falls due or is late, or another day begins. */
export function readFollowThrough(
  context: PlanContext,
  rows: FollowThroughRows,
): { answer: FollowThrough; until: Date | null } {
  const { now } = context
  const turns = followedOf(rows, now).flatMap(({ checkIns }) => nextTurn(checkIns, now)?.getTime() ?? [])
  const until = Math.min(...turns, nextDay(now, timeZoneOf(rows)).getTime())
  return { answer: presentFollowThrough(context, rows), until: new Date(until) }
}

/** One entry of this plan. */
export async function getEntry(context: PlanContext, entryId: string) {
  const rows = await loadFollowThrough(context)
  const followed = orNotFound(
    followedOf(rows, context.now).find(({ row }) => row.followThrough.some(({ id }) => id === entryId)),
  )
  const entry = orNotFound(followed.row.followThrough.find(({ id }) => id === entryId))
  return presentEntry(entry, followed, namesOf(rows.case.members, context))
}

/** One consequence that is followed; `not-found` otherwise. */
export async function getKept(context: PlanContext, consequenceId: string) {
  const rows = await loadFollowThrough(context)
  const followed = orNotFound(followedOf(rows, context.now).find(({ row }) => row.id === consequenceId))
  return presentKept(context, rows, followed, namesOf(rows.case.members, context))
}

/** One offer of this plan. */
export async function getCounterOffer(context: PlanContext, id: string) {
  const rows = await loadFollowThrough(context)
  const row = orNotFound(rows.counterOffers.find((one) => one.id === id))
  return presentCounterOffer(rows, row, namesOf(rows.case.members, context))
}

/** What is due in all attempts of the case: an attempt that begins takes nothing off the list. */
export async function listOpenCheckIns(context: CaseContext, query: PageQuery) {
  const { tx, organizationId, caseId } = context
  const ended = await tx.plan.findMany({
    where: { organizationId, caseId, status: { in: ['concluded', 'reviewed'] } },
    select: { id: true },
  })
  const open: OpenCheckIn[] = []
  // oxlint-disable-next-line no-await-in-loop -- one connection
  for (const { id: planId } of ended)
    open.push(...presentOpen(context, await loadFollowThrough({ ...context, planId })))
  return pageInOrder(open, query, ({ dueAt, id }) => `${dueAt} ${id}`)
}
