import type { Review, ReviewAccount, ReviewFactor } from '@holdfast/contracts/reviews'
import { treeStatement } from '../../db/read-tree.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { planParts, type PlanRows } from '../../plan/plan-rows.ts'
import { presentAccount, presentChange, presentFactor, presentReview } from './reviews.presenter.ts'

/** The review of this plan; `not-found` before it was opened. */
export const findReview = async ({ tx, organizationId, planId }: PlanContext) =>
  orNotFound(await tx.review.findUnique({ where: { organizationId_planId: { organizationId, planId } } }))

/** A cause of this plan's review with its changes, or `not-found`. */
export const findFactor = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  orNotFound(
    await tx.reviewFactor.findUnique({
      where: { organizationId_planId_id: { organizationId, planId, id } },
      include: { changes: true },
    }),
  )

/** A change of this plan's review, or `not-found`. */
export const findChange = async ({ tx, organizationId, planId }: PlanContext, id: string) =>
  orNotFound(await tx.reviewChange.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }))

/** The person's own account; `not-found` for whoever was not asked for one. */
export const findMyAccount = async ({ tx, organizationId, planId, member }: PlanContext) =>
  orNotFound(
    await tx.reviewAccount.findUnique({
      where: { organizationId_planId_caseMemberId: { organizationId, planId, caseMemberId: member.id } },
    }),
  )

const parts = {
  participants: { select: { name: true } },
  case: { select: { alias: true } },
  review: planParts.review,
} as const
const { text: REVIEWED, read } = treeStatement('Plan', parts, { organizationId: 1, id: 2 })

type Reviewed = { review: NonNullable<PlanRows['review']>; participants: { name: string }[]; case: { alias: string } }

/** The review with its accounts, causes and changes, and the names of who is in the plan, with one statement. */
export async function findReviewed({ sql, organizationId, planId }: PlanContext): Promise<Reviewed> {
  const values = [organizationId, planId]
  const [answer] = await sql<Record<string, unknown>>({ name: 'review', text: REVIEWED, values })
  const rows = orNotFound(answer && read(answer, values)) as Pick<PlanRows, 'review' | 'participants' | 'case'>
  return { ...rows, review: orNotFound(rows.review) }
}

/** A review that is already loaded, as this member may see it. */
export const showReview = (context: PlanContext, rows: Reviewed, nameOf: (memberId: string) => string): Review =>
  orNotFound(presentReview(context, rows, nameOf))

/** The review as this member may see it: accounts without words, but for those that are for them. */
export const getReview = async (context: PlanContext): Promise<Review> =>
  showReview(context, await findReviewed(context), await memberNames(context))

/** The words of the person's own account; null until they write it. */
export const findMyText = ({ tx, organizationId, planId }: PlanContext, accountId: string) =>
  tx.reviewAccountText.findUnique({
    where: { organizationId_planId_accountId: { organizationId, planId, accountId } },
  })

/** The person's own account with its words, whether sent or not. */
export async function getMyAccount(context: PlanContext): Promise<ReviewAccount> {
  const row = await findMyAccount(context)
  return presentAccount(context, row, context.member.displayName, await findMyText(context, row.id))
}

const NAMES = {
  name: 'names_in_a_review',
  text: `SELECT name FROM holdfast.participants WHERE organization_id = $1 AND plan_id = $2
         UNION ALL SELECT alias FROM holdfast.cases WHERE organization_id = $1 AND id = $3`,
}

/** The names of who is in the plan, and of the loved one, to find them in the words of a cause. One statement. */
export async function participantNames({ sql, organizationId, planId, caseId }: PlanContext): Promise<string[]> {
  const rows = await sql<{ name: string }>({ ...NAMES, values: [organizationId, planId, caseId] })
  return rows.map(({ name }) => name)
}

/** One cause, with the names that its words mention: a hint to speak of roles instead (F70). */
export const getFactor = async (context: PlanContext, factorId: string): Promise<ReviewFactor> =>
  presentFactor(await findFactor(context, factorId), await participantNames(context))

/** One change of the review, with its effect on the next attempt. */
export const getChange = async (context: PlanContext, changeId: string) =>
  presentChange(await findChange(context, changeId))
