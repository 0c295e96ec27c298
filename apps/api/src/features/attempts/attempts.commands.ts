import { buildNextAttempt, type ReviewedChange } from '@holdfast/domain/attempts/next-attempt'
import { decideNextAttempt } from '@holdfast/domain/attempts/start'
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

/** Makes the next attempt from a reviewed one: what held is copied, what the review changed is applied (S1.13, F72). */
export async function createNextPlan(context: CaseContext, fromPlanId: string): Promise<string> {
  const { tx, organizationId, caseId, member, now } = context
  const plans = await tx.plan.findMany({ where: { organizationId, caseId }, orderBy: { attemptNumber: 'desc' } })
  const plan = orNotFound(plans.find(({ id }) => id === fromPlanId))
  const decision = decideNextAttempt(plan.status as PlanStatus)
  throwIfRefused(decision, context)
  if (plans[0]?.id !== plan.id) throw refuse(NEXT_ATTEMPT_EXISTS, context)
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
      appliedChanges: next.applied.map(({ changeId, what }) => ({
        changeId,
        what: reviewed.find(({ id }) => id === changeId)?.what ?? '',
        effect: localize(what, context),
      })),
    },
  })
  const target = { ...context, plan: made, planId: made.id }
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
    meta: { attempt: made.attemptNumber, changes: changes.length },
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
