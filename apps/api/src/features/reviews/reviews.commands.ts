import type { Review, ReviewAccount, reviewRoutes } from '@holdfast/contracts/reviews'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { decideStep } from '@holdfast/domain/plan/steps'
import { fromIsoDate, toIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames, namesOf } from '../../kernel/member.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { requireDates } from '../../kernel/require-dates.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { encryptAccount } from './account-texts.ts'
import { ACCOUNT_SENT, REVIEW_OPEN } from './refusals.ts'
import { throwIfStepRefused, takeStep } from '../../plan/take-step.ts'
import { finishOf, presentAccount } from './reviews.presenter.ts'
import { findMyAccount, findMyText, findReview, findReviewed, showReview } from './reviews.queries.ts'

type ReviewInput<K extends keyof typeof reviewRoutes> = z.output<(typeof reviewRoutes)[K]['body']>

function requireFacilitator(
  members: readonly { id: string; endedAt: Date | null }[],
  facilitatorId: string | null | undefined,
): void {
  if (facilitatorId != null && !members.some(({ id, endedAt }) => id === facilitatorId && endedAt === null))
    throw invalidField('body/facilitatorId', 'is not in this case')
}

/** Opens the review after the day and asks everyone in the case for their own account (F67). */
export async function openReview(context: PlanContext, { facilitatorId }: ReviewInput<'open'>): Promise<Review> {
  const { tx, organizationId, planId, caseId, now } = context
  throwIfStepRefused(decideStep('finish_review', context.plan.status as PlanStatus), context)
  const members = await tx.caseMember.findMany({ where: { organizationId, caseId, endedAt: null } })
  requireFacilitator(members, facilitatorId)
  const before = await tx.review.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  if (before) throw refuse(REVIEW_OPEN, context)
  const review = await tx.review.create({ data: { organizationId, planId, facilitatorId, accountsInvitedAt: now } })
  const accounts = await tx.reviewAccount.createManyAndReturn({
    data: members.map((member) => ({ organizationId, planId, caseMemberId: member.id })),
  })
  await recordChange(context, {
    action: 'review.opened',
    resource: 'reviews',
    resourceId: planId,
    meta: { accounts: members.length },
  })
  const asked = accounts.map((account) => ({ ...account, text: null }))
  const rows = { review: { ...review, accounts: asked, factors: [] }, participants: [], case: { alias: '' } }
  return showReview(context, rows, namesOf(members, context))
}

/** What helped, who facilitates (a member of this case), and the earliest day for asking again (S1.13). */
export async function updateReview(
  context: PlanContext,
  { askAgainOn, ...given }: ReviewInput<'update'>,
  ifMatch: number,
): Promise<Review> {
  const { tx, organizationId, planId, caseId } = context
  const rows = await findReviewed(context)
  const row = rows.review
  guardVersion(row, ifMatch)
  requireDates(context, { askAgainOn: 'planned' }, { askAgainOn }, { askAgainOn: toIsoDate(row.askAgainOn) })
  const changes = { ...given, ...(askAgainOn !== undefined && { askAgainOn: fromIsoDate(askAgainOn) }) }
  const members = await tx.caseMember.findMany({ where: { organizationId, caseId } })
  requireFacilitator(members, given.facilitatorId)
  if (isNoop(row, changes)) return showReview(context, rows, namesOf(members, context))
  const changed = await tx.review.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, { action: 'review.changed', resource: 'reviews', resourceId: planId })
  return showReview(context, { ...rows, review: { ...row, ...changed } }, namesOf(members, context))
}

/** Saves what the person saw. It stays theirs until they send it. */
export async function writeAccount(
  context: PlanContext,
  given: ReviewInput<'writeAccount'>,
  ifMatch: number,
): Promise<ReviewAccount> {
  const { tx, organizationId, planId, person, member } = context
  const account = await findMyAccount(context)
  guardVersion(account, ifMatch)
  if (account.sentAt) throw refuse(ACCOUNT_SENT, context)
  const key = { organizationId, planId, accountId: account.id }
  const row = { accountId: account.id, authorUserId: person.userId }
  const stored = { ...given, ...encryptAccount(context, row, given) }
  const text = await tx.reviewAccountText.upsert({
    where: { organizationId_planId_accountId: key },
    create: { ...key, authorUserId: person.userId, ...stored },
    update: stored,
  })
  const written = await tx.reviewAccount.update({
    where: { organizationId_planId_id: { organizationId, planId, id: account.id } },
    data: { passedAt: null, version: nextVersion },
  })
  await recordChange(context, { action: 'review_account.written', resource: 'review_accounts', resourceId: account.id })
  return presentAccount(context, written, member.displayName, text)
}

/**
 * Gives the account to the facilitator of now, or passes: both are fine, and neither is asked about. It stays with whom it was given
 * to; after a change of facilitator its author may give it to the new one too.
 */
export async function closeAccount(context: PlanContext, how: 'sentAt' | 'passedAt'): Promise<ReviewAccount> {
  const { tx, organizationId, planId, member, now } = context
  const account = await findMyAccount(context)
  const facilitatorId = how === 'sentAt' ? (await findReview(context)).facilitatorId : account.sentToId
  if (account.sentAt && facilitatorId === account.sentToId) throw refuse(ACCOUNT_SENT, context)
  const text = await findMyText(context, account.id)
  const closed = await tx.reviewAccount.update({
    where: { organizationId_planId_id: { organizationId, planId, id: account.id } },
    data: { [how]: now, version: nextVersion, ...(how === 'sentAt' && { sentToId: facilitatorId }) },
  })
  await recordChange(context, {
    action: how === 'sentAt' ? 'review_account.sent' : 'review_account.passed',
    resource: 'review_accounts',
    resourceId: account.id,
  })
  return presentAccount(context, closed, member.displayName, text)
}

/** Ends the review when every factor has its change or was accepted. What it says stays as it is. */
export async function finishReview(context: PlanContext): Promise<Review> {
  const { tx, organizationId, planId, member, now } = context
  throwIfStepRefused(decideStep('finish_review', context.plan.status as PlanStatus), context)
  const rows = await findReviewed(context)
  const nameOf = await memberNames(context)
  const finish = finishOf(rows.review)
  const [first] = finish.ok ? [] : finish.refusal
  if (first) throw refuse(first, context)
  const finished = await tx.review.update({
    where: { organizationId_planId: { organizationId, planId } },
    data: { finalizedAt: now, finalizedById: member.id, version: nextVersion },
  })
  const plan = await takeStep(context, { step: 'finish_review' })
  return showReview({ ...context, plan }, { ...rows, review: { ...rows.review, ...finished } }, nameOf)
}
