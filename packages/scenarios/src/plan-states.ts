import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { z } from 'zod'
import type { Caller, People } from './people.ts'
import { agreeOnAConsequence, choosePlaces, setTheDay, takeAnswers, writeStatements } from './preparation.ts'
import { newPlanningFamily, type Parts, type PlanningFamily, workspaceOf } from './planning-family.ts'
import { withCoreAnswers } from './risk-answers.ts'
import { inDays } from './times.ts'

/** A family whose plan has all that the day asks for: nothing stands between it and its lock. */
export async function newReadyFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newPlanningFamily(people, parts)
  await prepareForTheDay(family)
  return family
}

/** Everything that the day asks for, in a plan of which nothing is prepared yet. */
export async function prepareForTheDay(family: PlanningFamily): Promise<void> {
  await writeStatements(family)
  await agreeOnAConsequence(family)
  await choosePlaces(family)
  await family.interventionist.call(riskRoutes.assess, {
    params: family.inPlan,
    body: { areas: withCoreAnswers({ withdrawal: { level: 'moderate' } }) },
  })
  await takeAnswers(family, family.ids.interventionist)
  await setTheDay(family)
}

/** A family whose plan is locked for the day. */
export async function newLockedFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newReadyFamily(people, parts)
  await family.lead.call(planStepRoutes.lock, { params: family.inPlan, body: {} })
  return family
}

/** The lead looks and sees a clear head; `second` confirms. Returns the id of the check. */
export async function checkWith({ lead, inPlan }: PlanningFamily, second: Caller): Promise<string> {
  const body = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const
  const { id: sobrietyCheckId } = await lead.call(sobrietyRoutes.record, { params: inPlan, body })
  await second.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId }, body: { look: 'clear' } })
  return sobrietyCheckId
}

/** A family in the middle of the meeting. */
export async function newMeetingFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newLockedFamily(people, parts)
  const sobrietyCheckId = await checkWith(family, family.participant)
  await family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })
  return family
}

/** A meeting that was held, and met a no. */
export const DECLINED: z.input<typeof OutcomeFields> = {
  meetingResult: 'held',
  decision: 'declined',
  reactions: ['tears'],
  reasonsDeclined: [{ reason: 'not_ready', source: 'said_by_person' }],
}

/** A family whose loved one said no. */
export async function newDeclinedFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newMeetingFamily(people, parts)
  await family.lead.call(planStepRoutes.conclude, { params: family.inPlan, body: DECLINED })
  return family
}

/** A family that looks back together: the review is open, and Dana facilitates it. */
export async function newReviewingFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newDeclinedFamily(people, parts)
  const { me } = await workspaceOf(family, family.interventionist)
  await family.lead.call(reviewRoutes.open, { params: family.inPlan, body: { facilitatorId: me.memberId } })
  return family
}

/** The lead says that the consequence had no occasion yet, and the review names a day that has come for asking again. */
export async function recordFollowThrough({ lead, inPlan }: PlanningFamily): Promise<void> {
  const { items } = await lead.call(followThroughRoutes.get, { params: inPlan })
  for (const { consequenceId } of items.filter(({ can }) => can.record.allowed))
    await lead.call(followThroughRoutes.record, { params: inPlan, body: { consequenceId, status: 'not_tested' } })
  const { review } = await lead.call(workspaceRoutes.get, { params: inPlan })
  await lead.call(reviewRoutes.update, {
    params: inPlan,
    body: { askAgainOn: inDays(-1) },
    ifMatch: review?.version ?? 0,
  })
}

/** Finishes a review that is open, with one change for the next attempt. */
export async function finishReview(family: PlanningFamily): Promise<void> {
  const { interventionist, inPlan, ids } = family
  const { id: factorId } = await interventionist.call(reviewRoutes.addFactor, {
    params: inPlan,
    body: { cause: 'F11', evidence: 'It was late in the day.' },
  })
  await interventionist.call(reviewRoutes.addChange, {
    params: inPlan,
    body: { factorId, what: 'Meet in the morning.', ownerId: ids.lead, dueOn: inDays(30) },
  })
  await recordFollowThrough(family)
  await interventionist.call(reviewRoutes.finish, { params: inPlan })
}

/** A family whose review is finished: the next attempt can begin. */
async function newReviewedFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newReviewingFamily(people, parts)
  await finishReview(family)
  return family
}

/** One way to make a plan in each state of its life, with the family whose plan it is. */
export const PLAN_STATES = {
  drafting: newPlanningFamily,
  ready: newLockedFamily,
  under_way: newMeetingFamily,
  concluded: newDeclinedFamily,
  reviewed: newReviewedFamily,
} as const satisfies Record<PlanStatus, unknown>
