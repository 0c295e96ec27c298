import type { Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { isStopped, whoAnswers } from '@holdfast/domain/consequences/enforceability'
import { type HazardWords, hazardsIn } from '@holdfast/domain/consequences/hazards'
import type { ConsequenceFacts, ParticipantFacts } from '@holdfast/domain/plan/plan-facts'
import { toIsoDate, fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { textHashOf } from './consequence-rows.queries.ts'
import {
  CONSEQUENCE_HAZARD_REFUSED,
  CONSEQUENCE_STOPPED,
  NOTHING_TO_REVIEW,
  STANCE_OF_PARTICIPANTS,
} from './refusals.ts'
import { requireAmong } from '../participants/participants.queries.ts'
import { type Beside, presentConsequence, type WithStances } from './consequences.presenter.ts'
import { findBeside, findConsequence } from './consequences.queries.ts'

type NewConsequence = z.output<typeof consequenceRoutes.create.body>
type Changes = z.output<typeof consequenceRoutes.update.body>
type NewStance = z.output<typeof consequenceRoutes.giveStance.body>

/** Written by the speaker, or by the interventionist for them; dangers in it are found, and do not stop the writing. */
export async function addConsequence(
  context: PlanContext,
  { startsOn, ...fields }: NewConsequence,
): Promise<Consequence> {
  const { tx, organizationId, planId } = context
  requireDates(context, { startsOn: 'planned' }, { startsOn })
  const beside = await findBeside(context)
  authorize(context, 'consequence.edit', isSpokenByMe(context, beside, fields.participantId))
  requireAmong(beside.participants, 'participantId', [fields.participantId])
  const made = await tx.consequence.create({
    data: { organizationId, planId, ...fields, startsOn: fromIsoDate(startsOn) },
  })
  await recordChange(context, {
    action: 'consequence.added',
    resource: 'consequences',
    resourceId: made.id,
    meta: { category: fields.category },
  })
  return presentConsequence(context, { ...made, stances: [], reviews: [], _count: { wordings: 0 } }, beside)
}

const isSpokenByMe = ({ member }: PlanContext, { participants }: Beside, participantId: string): boolean =>
  participants.some(({ id, caseMemberId }) => id === participantId && caseMemberId === member.id)

/**
 * Changes a consequence, also after the meeting (S0.20). Other words are another consequence: the stances on the old ones
 * no longer count, and what was answered on is kept.
 */
export async function updateConsequence(
  context: PlanContext,
  consequenceId: string,
  { startsOn, ...changes }: Changes,
  ifMatch: number,
): Promise<Consequence> {
  const { tx, organizationId, planId } = context
  const row = await findConsequence(context, consequenceId)
  const beside = await findBeside(context)
  authorize(context, 'consequence.revise', isSpokenByMe(context, beside, row.participantId))
  guardVersion(row, ifMatch)
  requireDates(context, { startsOn: 'planned' }, { startsOn }, row)
  const before = { ...row, startsOn: toIsoDate(row.startsOn) }
  const given: Changes = { ...changes, ...(startsOn !== undefined && { startsOn }) }
  const isReworded = textHashOf(row) !== textHashOf({ ...row, ...given })
  if (isNoop(before, given)) return presentConsequence(context, row, beside)
  const wordings = row._count.wordings + (isReworded ? await keepWording(context, row) : 0)
  const changed = await tx.consequence.update({
    where: { organizationId_planId_id: { organizationId, planId, id: consequenceId } },
    data: {
      ...changes,
      ...(startsOn !== undefined && { startsOn: fromIsoDate(startsOn) }),
      ...(isReworded && { wordingVersion: nextVersion }),
      version: nextVersion,
    },
  })
  await recordChange(context, {
    action: 'consequence.changed',
    resource: 'consequences',
    resourceId: consequenceId,
    meta: { reworded: isReworded },
  })
  return presentConsequence(context, { ...row, ...changed, _count: { wordings } }, beside)
}

/** Words that somebody has answered on are kept when they change; those that nobody answered on are only typing. Returns how many. */
async function keepWording({ tx, organizationId, planId, now }: PlanContext, row: WithStances): Promise<number> {
  const { id: consequenceId, wordingVersion, category, iWill, removesOrProtects, startsOn, liftedWhen } = row
  const { standingOffer, ends, keeps } = row
  const answers = row.stances.filter((stance) => stance.wordingVersion === wordingVersion).length
  if (answers === 0) return 0
  const words = { category, iWill, removesOrProtects, startsOn, liftedWhen, standingOffer, ends, keeps }
  await tx.consequenceWording.create({
    data: { organizationId, planId, consequenceId, wordingVersion, ...words, answers, until: now },
  })
  return 1
}

const wordsOf = (row: WithStances): HazardWords => row as unknown as HazardWords

/** The interventionist on the case signs that words with a danger may stand, and why (docs/practice.md 5.2). */
export async function reviewConsequence(
  context: PlanContext,
  consequenceId: string,
  reason: string,
): Promise<Consequence> {
  const { tx, organizationId, planId, member, now } = context
  const row = await findConsequence(context, consequenceId)
  const hazards = hazardsIn(wordsOf(row)).filter(({ action }) => action === 'review')
  if (hazards.length === 0) throw refuse(NOTHING_TO_REVIEW, context)
  const review = await tx.consequenceReview.create({
    data: {
      organizationId,
      planId,
      consequenceId,
      wordingVersion: row.wordingVersion,
      hazards: hazards.map(({ code }) => code),
      reason,
      byMemberId: member.id,
      byName: member.displayName,
      at: now,
    },
  })
  await recordChange(context, {
    action: 'consequence.reviewed',
    resource: 'consequences',
    resourceId: consequenceId,
    meta: { hazards: hazards.length },
  })
  const reviewed = { ...row, reviews: [...row.reviews, review] }
  return presentConsequence(context, reviewed, await findBeside(context))
}

/** Takes a consequence out with every stance on it, while the plan is drafted. */
export async function removeConsequence(context: PlanContext, consequenceId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  const row = await findConsequence(context, consequenceId)
  authorize(context, 'consequence.edit', isSpokenByMe(context, await findBeside(context), row.participantId))
  guardVersion(row, ifMatch)
  await tx.consequence.delete({ where: { organizationId_planId_id: { organizationId, planId, id: consequenceId } } })
  await recordChange(context, { action: 'consequence.removed', resource: 'consequences', resourceId: consequenceId })
}

/**
 * Somebody's answer to the words that they read; where these have changed since, `stale-version` names the present wording. Nobody
 * agrees to words with a refused danger, or to what its speaker calls unsafe, unlawful or not meant. They may answer again.
 */
export async function giveStance(
  context: PlanContext,
  consequenceId: string,
  { stance, reason, wordingVersion }: NewStance,
): Promise<Consequence> {
  const { tx, organizationId, planId, member, now } = context
  const row = await findConsequence(context, consequenceId)
  const beside = await findBeside(context)
  const me = beside.participants.find(({ caseMemberId }) => caseMemberId === member.id)
  if (!me || whoAnswers([me as unknown as ParticipantFacts]).length === 0) throw refuse(STANCE_OF_PARTICIPANTS, context)
  if (wordingVersion !== row.wordingVersion) throw problem('stale-version', { currentVersion: row.wordingVersion })
  const isRefused = hazardsIn(wordsOf(row)).some(({ action }) => action === 'refuse')
  if (isRefused && stance !== 'objection') throw refuse(CONSEQUENCE_HAZARD_REFUSED, context)
  if (stance !== 'objection' && isStopped(row.checks as ConsequenceFacts['checks']))
    throw refuse(CONSEQUENCE_STOPPED, context)
  const textHash = textHashOf(row)
  const key = { organizationId, planId, consequenceId, participantId: me.id, wordingVersion: row.wordingVersion }
  const given = await tx.consequenceStance.upsert({
    where: { organizationId_planId_consequenceId_participantId_wordingVersion: key },
    create: { ...key, stance, reason, textHash, at: now },
    update: { stance, reason, textHash, at: now },
  })
  await recordChange(context, {
    action: 'consequence_stance.given',
    resource: 'consequences',
    resourceId: consequenceId,
    meta: { stance },
  })
  const others = row.stances.filter((one) => one.participantId !== me.id || one.wordingVersion !== row.wordingVersion)
  return presentConsequence(context, { ...row, stances: [...others, given] }, beside)
}
