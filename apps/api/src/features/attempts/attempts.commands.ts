import { buildNextAttempt, type ReviewedChange } from '@holdfast/domain/attempts/next-attempt'
import { decideNextAttempt } from '@holdfast/domain/attempts/start'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import { decideAskingAgain } from '@holdfast/domain/follow-through/asking-again'
import type { planRoutes } from '@holdfast/contracts/plans'
import type { z } from 'zod'
import { requireDates } from '../../kernel/require-dates.ts'
import { askingAgainOf } from '../follow-through/followed.ts'
import { loadFollowThrough } from '../follow-through/follow-through.rows.ts'
import { inEach } from '@holdfast/domain/text'
import { catalogEntry } from '@holdfast/domain/contingencies/catalog'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { CaseContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { NEXT_ATTEMPT_EXISTS } from './refusals.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type Reader, localize } from '../../kernel/localize.ts'
import { applyApproachTemplate } from '../approaches/apply-template.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { effectOnOf } from '../reviews/reviews.presenter.ts'
import { attemptDraftOf } from './attempt-draft.ts'
import { carryPlan, carryPrivateParts } from './carry-plan.ts'
import { newestSafetyVersions, rowsToCarry } from './rows-to-carry.ts'

type NextPlan = Pick<z.output<typeof planRoutes.create.body>, 'askAgainOn' | 'early'>

/**
 * Makes the next attempt from a reviewed one: what held is copied, what the review changed is applied (S1.13, F72). After a no the
 * follow-through is recorded first, and the day to ask again has come; what may not wait begins early, with its reason.
 */
export async function createNextPlan(
  context: CaseContext,
  fromPlanId: string,
  { askAgainOn, early }: NextPlan,
): Promise<string> {
  const { tx, organizationId, caseId, member, now } = context
  requireDates(context, { askAgainOn: 'planned' }, { askAgainOn })
  const plans = await tx.plan.findMany({ where: { organizationId, caseId }, orderBy: { attemptNumber: 'desc' } })
  const plan = orNotFound(plans.find(({ id }) => id === fromPlanId))
  const decision = decideNextAttempt(plan.status as PlanStatus)
  throwIfRefused(decision, context)
  if (plans[0]?.id !== plan.id) throw refuse(NEXT_ATTEMPT_EXISTS, context)
  const asking = askingAgainOf(await loadFollowThrough({ ...context, planId: fromPlanId }), now, askAgainOn)
  const isAllowed = decideAskingAgain(asking)
  if (!early) throwIfRefused(isAllowed, context)
  const rows = await loadPlanRows({ ...context, planId: fromPlanId })
  const reviewed = (rows.review?.factors ?? []).flatMap((factor) => factor.changes)
  const changes = reviewed.map(
    (change) => ({ id: change.id, effect: change.effect, effectOn: effectOnOf(change) }) as ReviewedChange,
  )
  const next = buildNextAttempt(attemptDraftOf(rows), changes)
  const { approach, announced, goal } = next.draft
  const made = await tx.plan.create({
    data: {
      organizationId,
      caseId,
      attemptNumber: plan.attemptNumber + 1,
      previousPlanId: plan.id,
      approach,
      announced,
      goal,
      ...(early && !isAllowed.ok && { begunEarlyWhy: early.why, begunEarlyReason: early.reason }),
      appliedChanges: next.applied.map(({ changeId, what }) => ({
        changeId,
        what: reviewed.find(({ id }) => id === changeId)?.what ?? '',
        effect: inEach((locale) => localize(what, { ...context, locale })),
      })),
    },
  })
  const target = { ...context, plan: made, planId: made.id }
  if (askAgainOn !== undefined && rows.review?.askAgainOn === null)
    await tx.review.update({
      where: { organizationId_planId: { organizationId, planId: fromPlanId } },
      data: { askAgainOn: fromIsoDate(askAgainOn) },
    })
  const safetyVersions = rows.safetyPlan ? await newestSafetyVersions(target, fromPlanId) : []
  const same = await carryPlan(target, rowsToCarry(rows, next.draft, safetyVersions), {
    contingencies: { added: adopted(context, next.adopt) },
    safetyPlan: { set: { savedAt: now } },
    safetyPlanVersions: { set: { version: 1, savedById: member.id, savedAt: now } },
    safetyDuties: { set: { version: 1 } },
  })
  await carryPrivateParts(target, rows, same)
  await applyApproachTemplate(target, approach)
  await recordChange(target, {
    action: 'plan.created',
    resource: 'plans',
    resourceId: made.id,
    meta: { attempt: made.attemptNumber, changes: changes.length, early: made.begunEarlyWhy },
  })
  return made.id
}

/** The scenarios that the review asks for, in the catalog's words. */
function adopted(reader: Reader, codes: readonly string[]) {
  return codes.flatMap((code) => {
    const entry = catalogEntry(code)
    if (!entry) return []
    const { trigger, text, stopRule, afterwards } = entry
    return [
      {
        code,
        trigger: localize(trigger, reader),
        text: localize(text, reader),
        stopRule,
        afterwards: localize(afterwards, reader),
      },
    ]
  })
}
