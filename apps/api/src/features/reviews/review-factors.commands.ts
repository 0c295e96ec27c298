import type { ReviewFactor, reviewRoutes } from '@holdfast/contracts/reviews'
import { decideChange } from '@holdfast/domain/reviews/changes'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { ReviewChange } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { requireMoment } from '../run/run-events.queries.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { effectOnColumns, effectOnOf, presentFactor } from './reviews.presenter.ts'
import { findChange, findFactor, findReview, participantNames } from './reviews.queries.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'

type ReviewFactorInput<K extends keyof typeof reviewRoutes> = z.output<(typeof reviewRoutes)[K]['body']>

/** Names a cause about the plan, from a moment of the meeting or none; it has no field for a person (docs/product.md 7.4). */
export async function addFactor(context: PlanContext, fields: ReviewFactorInput<'addFactor'>): Promise<ReviewFactor> {
  const { tx, organizationId, planId } = context
  await findReview(context)
  await requireMoment(context, 'momentId', fields.momentId)
  const names = await participantNames(context)
  const made = await tx.reviewFactor.create({ data: { organizationId, planId, ...fields } })
  await recordChange(context, {
    action: 'review_factor.added',
    resource: 'review_factors',
    resourceId: made.id,
    meta: { cause: fields.cause },
  })
  return presentFactor({ ...made, changes: [] }, names)
}

/** Changes the words, or accepts the factor with a reason in the place of a change (F71). */
export async function updateFactor(
  context: PlanContext,
  factorId: string,
  changes: ReviewFactorInput<'updateFactor'>,
  ifMatch: number,
): Promise<ReviewFactor> {
  const { tx, organizationId, planId } = context
  const row = await findFactor(context, factorId)
  guardVersion(row, ifMatch)
  const names = await participantNames(context)
  if (isNoop(row, changes)) return presentFactor(row, names)
  const changed = await tx.reviewFactor.update({
    where: { organizationId_planId_id: { organizationId, planId, id: factorId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, { action: 'review_factor.changed', resource: 'review_factors', resourceId: factorId })
  return presentFactor({ ...row, ...changed }, names)
}

/** Takes a factor out with its changes, while the review is open. */
export async function removeFactor(context: PlanContext, factorId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findFactor(context, factorId), ifMatch)
  await tx.reviewFactor.delete({ where: { organizationId_planId_id: { organizationId, planId, id: factorId } } })
  await recordChange(context, { action: 'review_factor.removed', resource: 'review_factors', resourceId: factorId })
}

/** What a change acts on must be there, and be what its effect asks for. */
async function requireChange(
  context: PlanContext,
  { effect, effectOn, ownerId }: Pick<ReviewFactorInput<'addChange'>, 'effect' | 'effectOn' | 'ownerId'>,
): Promise<void> {
  await requireParticipants(context, 'ownerId', [ownerId])
  await requireParticipants(context, 'effectOn/participantId', [effectOn.participantId])
  const given = Object.fromEntries(Object.entries(effectOn).filter(([, value]) => value !== undefined))
  const decision = decideChange(effect, given)
  throwIfRefused(decision, context)
}

/** Says what will be different; owner and day may follow, but the review does not end without them (F71). */
export async function addChange(
  context: PlanContext,
  { factorId, ...input }: ReviewFactorInput<'addChange'>,
): Promise<ReviewChange> {
  const { tx, organizationId, planId } = context
  const factor = await tx.reviewFactor.findUnique({
    where: { organizationId_planId_id: { organizationId, planId, id: factorId } },
  })
  if (!factor) throw invalidField('body/factorId', 'is no cause found in this look back')
  await requireChange(context, input)
  const { effectOn, dueOn, ...fields } = input
  requireDates(context, { dueOn: 'planned' }, { dueOn })
  const made = await tx.reviewChange.create({
    data: {
      organizationId,
      planId,
      factorId,
      ...fields,
      ...effectOnColumns(effectOn),
      dueOn: fromIsoDate(dueOn),
    },
  })
  await recordChange(context, {
    action: 'review_change.added',
    resource: 'review_changes',
    resourceId: made.id,
    meta: { effect: fields.effect },
  })
  return made
}

/** Changes what is done, by whom, until when; effect and argument must still fit. */
export async function updateChange(
  context: PlanContext,
  changeId: string,
  input: ReviewFactorInput<'updateChange'>,
  ifMatch: number,
): Promise<ReviewChange> {
  const { tx, organizationId, planId } = context
  const row = await findChange(context, changeId)
  guardVersion(row, ifMatch)
  const { dueOn, effectOn, ...fields } = input
  requireDates(context, { dueOn: 'planned' }, { dueOn }, row)
  const before = { effect: row.effect as ReviewFactorInput<'addChange'>['effect'], ownerId: row.ownerId }
  await requireChange(context, { ...before, effectOn: effectOnOf(row), ...input })
  const changes = { ...fields, ...(effectOn && effectOnColumns(effectOn)) }
  if (isNoop(row, { ...changes, dueOn })) return row
  const changed = await tx.reviewChange.update({
    where: { organizationId_planId_id: { organizationId, planId, id: changeId } },
    data: { ...changes, ...(dueOn !== undefined && { dueOn: fromIsoDate(dueOn) }), version: nextVersion },
  })
  await recordChange(context, { action: 'review_change.changed', resource: 'review_changes', resourceId: changeId })
  return changed
}

/** Takes a change out; its factor may be open again. */
export async function removeChange(context: PlanContext, changeId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findChange(context, changeId), ifMatch)
  await tx.reviewChange.delete({ where: { organizationId_planId_id: { organizationId, planId, id: changeId } } })
  await recordChange(context, { action: 'review_change.removed', resource: 'review_changes', resourceId: changeId })
}
