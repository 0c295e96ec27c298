import type {
  CounterOffer,
  FollowThroughEntry,
  followThroughRoutes,
  KeptConsequence,
} from '@holdfast/contracts/follow-through'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { namesOf } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { type Followed, followedOf } from './followed.ts'
import { buddiesOf, presentCounterOffer, presentEntry, presentKept, recordsFor } from './follow-through.presenter.ts'
import { loadFollowThrough } from './follow-through.rows.ts'
import { CHECK_IN_NOT_DUE, NO_BUDDY } from './refusals.ts'

type Input<K extends keyof typeof followThroughRoutes> = z.output<(typeof followThroughRoutes)[K]['body']>

function requireDue({ checkIns }: Followed, checkIn: string | null, context: PlanContext): void {
  if (checkIn === null) return
  const asked = checkIns.find((one) => one.checkIn === checkIn)
  if (!asked) throw invalidField('body/checkIn', 'is no check-in of this limit')
  if (asked.state === 'not_due') throw refuse(CHECK_IN_NOT_DUE, context)
}

/**
 * Records how a consequence was kept, by its keeper, or by whoever leads for somebody without access of their own. Nothing is
 * changed: a correction is a newer entry. Its words are read by their author until they are shared.
 */
export async function recordEntry(
  context: PlanContext,
  { consequenceId, checkIn, status, sharedWith, ...given }: Input<'record'>,
): Promise<FollowThroughEntry> {
  const { tx, organizationId, planId, member, person, now } = context
  const rows = await loadFollowThrough(context)
  const followed = followedOf(rows, now).find(({ row }) => row.id === consequenceId)
  if (!followed) throw invalidField('body/consequenceId', 'is no limit that is followed')
  authorize(context, 'follow_through.record', recordsFor(context, rows, followed))
  requireDue(followed, checkIn, context)
  const { buddyId } = followed.row
  if (sharedWith === 'buddy' && buddyId === null) throw refuse(NO_BUDDY, context)
  const entry = await tx.followThroughEntry.create({
    data: {
      organizationId,
      planId,
      consequenceId,
      checkIn,
      status,
      sharedWith,
      sharedToId: sharedWith === 'buddy' ? buddyId : null,
      byMemberId: member.id,
      recordedAt: now,
    },
  })
  const words = Object.values(given).some((one) => one !== '')
    ? await tx.followThroughNote.create({
        data: { organizationId, planId, entryId: entry.id, authorUserId: person.userId, ...given },
      })
    : null
  await recordChange(context, {
    action: 'follow_through.recorded',
    resource: 'follow_through',
    resourceId: entry.id,
    meta: { status, checkIn },
  })
  return presentEntry({ ...entry, words }, followed, namesOf([member]))
}

/** Whom the keeper wants to be told how it goes: somebody of the case who reads it, and not themselves; null for nobody. */
export async function chooseBuddy(
  context: PlanContext,
  consequenceId: string,
  { memberId }: Input<'chooseBuddy'>,
  ifMatch: number,
): Promise<KeptConsequence> {
  const { tx, organizationId, planId, now } = context
  const rows = await loadFollowThrough(context)
  const followed = orNotFound(followedOf(rows, now).find(({ row }) => row.id === consequenceId))
  authorize(context, 'follow_through.choose_buddy', recordsFor(context, rows, followed))
  guardVersion(followed.row, ifMatch)
  const others = buddiesOf(rows).filter(({ id }) => id !== followed.keeper?.caseMemberId)
  if (memberId !== null && !others.some(({ id }) => id === memberId))
    throw invalidField('body/memberId', 'is nobody else of this case who takes part')
  const nameOf = namesOf(rows.case.members, context)
  if (memberId === followed.row.buddyId) return presentKept(context, rows, followed, nameOf)
  const changed = await tx.consequence.update({
    where: { organizationId_planId_id: { organizationId, planId, id: consequenceId } },
    data: { buddyId: memberId, version: nextVersion },
  })
  await recordChange(context, {
    action: 'consequence.buddy_chosen',
    resource: 'consequences',
    resourceId: consequenceId,
    meta: { chosen: memberId !== null },
  })
  const row = { ...followed.row, buddyId: changed.buddyId, version: changed.version }
  return presentKept(context, rows, { ...followed, row }, nameOf)
}

/** Logs what the loved one offered instead of help after the meeting, with the answer that was agreed on. */
export async function addCounterOffer(
  context: PlanContext,
  { offered, contingencyId, excuseId }: Input<'addCounterOffer'>,
): Promise<CounterOffer> {
  const { tx, organizationId, planId, member, now } = context
  const rows = await loadFollowThrough(context)
  const isKnown = (among: { id: string }[], wanted: string | null) =>
    wanted === null || among.some(({ id }) => id === wanted)
  if (!isKnown(rows.contingencies, contingencyId)) throw invalidField('body/contingencyId', 'is not in this plan')
  if (!isKnown(rows.excuses, excuseId)) throw invalidField('body/excuseId', 'is not in this plan')
  const made = await tx.counterOffer.create({
    data: { organizationId, planId, offered, contingencyId, excuseId, byMemberId: member.id, recordedAt: now },
  })
  await recordChange(context, { action: 'counter_offer.added', resource: 'follow_through', resourceId: made.id })
  return presentCounterOffer(rows, made, namesOf([member]))
}
