import type { Review, ReviewAccount } from '@holdfast/contracts/reviews'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { found } from '../../kernel/versions.ts'
import { loadPlanRows } from '../plans/plan-rows.ts'
import { presentAccount, presentChange, presentFactor, presentReview } from './reviews.presenter.ts'

/** The review of this plan; `not-found` before it was opened. */
export const findReview = async ({ tx, organizationId, planId }: PlanContext) =>
  found(await tx.review.findUnique({ where: { organizationId_planId: { organizationId, planId } } }))

/** A cause of this plan's review with its changes, or `not-found`. */
export const findFactor = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  found(
    await tx.reviewFactor.findUnique({
      where: { organizationId_planId_id: { organizationId, planId, id } },
      include: { changes: true },
    }),
  )

/** A change of this plan's review, or `not-found`. */
export const findChange = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  found(await tx.reviewChange.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }))

/** The person's own account; `not-found` for whoever was not asked for one. */
export const findMyAccount = async ({ tx, organizationId, planId, member }: PlanContext) =>
  found(
    await tx.reviewAccount.findUnique({
      where: { organizationId_planId_caseMemberId: { organizationId, planId, caseMemberId: member.id } },
    }),
  )

/** The review as this member may see it: accounts without words, but for those that are for them. */
export async function getReview(context: PlanContext): Promise<Review> {
  return found(await presentReview(context, await loadPlanRows(context), await memberNames(context)))
}

/** The person's own account with its words, whether sent or not. */
export async function getMyAccount(context: PlanContext): Promise<ReviewAccount> {
  const { tx, organizationId, planId, member } = context
  const row = await findMyAccount(context)
  const text = await tx.reviewAccountText.findUnique({
    where: { organizationId_planId_accountId: { organizationId, planId, accountId: row.id } },
  })
  return presentAccount(context, row, member.displayName, text ?? undefined)
}

/** One cause, with the names that its words mention: a hint to speak of roles instead (F70). */
export async function getFactor(context: PlanContext, factorId: string) {
  const { tx, organizationId, planId } = context
  const participants = await tx.participant.findMany({ where: { organizationId, planId }, select: { name: true } })
  return presentFactor(
    await findFactor(context, factorId),
    participants.map((one) => one.name),
  )
}

/** One change of the review, with its effect on the next attempt. */
export const getChange = async (context: PlanContext, changeId: string) =>
  presentChange(await findChange(context, changeId))
