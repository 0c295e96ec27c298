import { accommodationRoutes } from '@holdfast/contracts/accommodations'
import { comparisonRoutes } from '@holdfast/contracts/attempts'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { seatingRoutes } from '@holdfast/contracts/seating'
import { statementRoutes } from '@holdfast/contracts/statements'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import {
  checkWith,
  DECLINED,
  newDeclinedFamily,
  newReadyFamily,
  newReviewingFamily,
  recordFollowThrough,
} from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import { refusal, ruleOf } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

/** The review finds one factor with these changes, and is finished. */
async function finishReview(family: PlanningFamily, changes: { effect: string; effectOn?: object }[]) {
  const { lead, inPlan, ids } = family
  const { id: factorId } = await lead.call(reviewRoutes.addFactor, {
    params: inPlan,
    body: { cause: 'F11', evidence: 'It was late.' },
  })
  for (const change of changes)
    await lead.call(reviewRoutes.addChange, {
      params: inPlan,
      body: { factorId, what: 'We do it like this.', ownerId: ids.lead, dueOn: inDays(7), ...change } as never,
    })
  await recordFollowThrough(family)
  await lead.call(reviewRoutes.finish, { params: inPlan })
}

/** Locks a ready plan, holds the meeting, which ends with a no, and reviews it. */
async function holdAndReview(family: PlanningFamily): Promise<void> {
  const { lead, participant, inPlan: params } = family
  await lead.call(planStepRoutes.lock, { params, body: {} })
  const { me } = await workspaceOf(family, family.interventionist)
  const sobrietyCheckId = await checkWith(family, participant)
  await lead.call(planStepRoutes.startRun, { params, body: { sobrietyCheckId } })
  await lead.call(planStepRoutes.conclude, { params, body: DECLINED })
  await lead.call(reviewRoutes.open, { params, body: { facilitatorId: me.memberId } })
  await finishReview(family, [{ effect: 'rehearse' }])
}

const next = (family: PlanningFamily, who: Browser = family.lead) =>
  who.call(planRoutes.create, { params: family.inCase, body: { fromPlanId: family.inPlan.planId } })

describe('POST …/plans from a reviewed attempt', () => {
  it('refuses a next attempt before the review is finished', async () => {
    const family = await newDeclinedFamily(api)
    expect(await ruleOf(next(family))).toBe('last_attempt_not_reviewed')
    const blank = family.lead.call(planRoutes.create, { params: family.inCase, body: {} })
    expect(await ruleOf(blank)).toBe('next_attempt_from_review')
  })

  it('copies the plan, applies the changes of the review, and clears what must be asked again', async () => {
    const family = await newReviewingFamily(api)
    await finishReview(family, [
      { effect: 'announce_it' },
      { effect: 'participant_sends_letter', effectOn: { participantId: family.ids.participant } },
      { effect: 'none' },
    ])
    const before = await workspaceOf(family)
    const made = await next(family)
    expect(made).toMatchObject({ attemptNumber: 2, status: 'drafting', announced: true })
    const params = { ...family.inPlan, planId: made.id }
    const after = await family.lead.call(workspaceRoutes.get, { params })
    expect(after.participants.map(({ name }) => name)).toEqual(before.participants.map(({ name }) => name))
    expect(after.participants.find(({ name }) => name === 'Ben Lee')?.attendance).toBe('letter_read_by')
    expect(after.participants.map(({ id }) => id)).not.toEqual(before.participants.map(({ id }) => id))
    expect(after.treatmentOptions.map(({ bedHeldUntil }) => bedHeldUntil)).toEqual([null, null])
    expect(after.treatmentOptions.map(({ insuranceVerifiedOn }) => insuranceVerifiedOn)).toEqual([null, null])
    expect(after.consequences).toMatchObject([{ iWill: 'I will no longer pay the rent.', answered: 0 }])
    expect(after.riskAssessment).toBeNull()
    expect(after.logistics).toMatchObject({ venue: 'Home', startsAt: null })
    expect(after.appliedChanges.map(({ what }) => what)).toEqual(Array(3).fill('We do it like this.'))
    expect((await workspaceOf(family)).nextPlanId).toBe(made.id)
    expect(await ruleOf(next(family))).toBe('next_attempt_exists')
  })

  it('leaves the check-ins after a no on the list, and lets the tasks of the day that is over go', async () => {
    const family = await newReviewingFamily(api)
    const { lead, inCase, inPlan } = family
    const tasks = async () => (await lead.call(taskRoutes.list, { params: inCase, query: { limit: 200 } })).items
    const before = await tasks()
    const due = before.filter(({ fixedOn, fixedAt }) => fixedOn !== null || fixedAt !== null).map(({ id }) => id)
    expect(due.length).toBeGreaterThan(4)
    await finishReview(family, [{ effect: 'none' }])
    const made = await next(family)
    const after = await tasks()
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(due))
    const ofTheFirst = after.filter(({ planId }) => planId === inPlan.planId)
    expect(ofTheFirst.map(({ id }) => id).toSorted()).toEqual(due.toSorted())
    expect(after.filter(({ planId }) => planId === made.id).length).toBeGreaterThan(0)
    const [first] = ofTheFirst
    const tick = { params: { ...inCase, taskId: first?.id ?? '' }, body: { done: true }, ifMatch: first?.version ?? 0 }
    await lead.call(taskRoutes.tick, tick)
    expect((await tasks()).find(({ id }) => id === first?.id)?.doneAt).not.toBeNull()
  })

  it('copies each statement for its author alone, with dismissed hints', async () => {
    const family = await newReviewingFamily(api)
    await finishReview(family, [{ effect: 'rehearse' }])
    const made = await next(family)
    const params = { ...family.inPlan, planId: made.id }
    const { statements } = await family.participant.call(workspaceRoutes.get, { params })
    const mine = statements.find(({ isMine }) => isMine)
    const statement = { ...params, statementId: mine?.id ?? '' }
    const words = await family.participant.call(statementRoutes.get, { params: statement })
    expect(words).toMatchObject({ sharing: 'private', parts: { love: 'You taught me to swim.' } })
    expect(words.dismissedHints).toEqual([{ noteId: 'a_phase:1abc2d', reason: '' }])
    expect((await family.lead.call(statementRoutes.get, { params: statement })).parts).toBeNull()
  })

  it('keeps whom somebody fears pointed at the same people, for their eyes alone', async () => {
    const family = await newReadyFamily(api)
    const { participant, inPlan, ids } = family
    await participant.call(safetyScreeningRoutes.answer, {
      params: inPlan,
      body: { afraidOfIds: [ids.lead] },
      ifMatch: 1,
    })
    await holdAndReview(family)
    const params = { ...family.inPlan, planId: (await next(family)).id }
    const { participants } = await participant.call(workspaceRoutes.get, { params })
    const mine = await participant.call(safetyScreeningRoutes.mine, { params })
    expect(mine.afraidOfIds).toEqual(participants.filter(({ name }) => name === 'Karen Ortiz').map(({ id }) => id))
    expect(mine.afraidOfIds).not.toEqual([ids.lead])
  })

  it('keeps what each person needs, in its order, and asks again whether an interpreter comes', async () => {
    const family = await newReadyFamily(api)
    const { lead, inPlan, ids } = family
    const interpreter = { interpreterNeeded: true, interpreterName: 'Ida Moss', interpreterAdult: true }
    await lead.call(accommodationRoutes.update, {
      params: inPlan,
      body: {
        people: [
          { participantId: ids.participant, accessNeeds: 'Hears less.' },
          { participantId: null, language: 'Spanish', ...interpreter, interpreterConfirmed: true },
        ],
      },
      ifMatch: 1,
    })
    await holdAndReview(family)
    const params = { ...inPlan, planId: (await next(family)).id }
    const { participants, accommodations } = await lead.call(workspaceRoutes.get, { params })
    expect(accommodations.people).toMatchObject([
      { participantId: participants.find(({ name }) => name === 'Ben Lee')?.id, accessNeeds: 'Hears less.' },
      { participantId: null, language: 'Spanish', ...interpreter, interpreterConfirmed: false },
    ])
  })

  it('keeps the seats of the same people, and the seat of the loved one', async () => {
    const family = await newReadyFamily(api)
    const { lead, inPlan, ids } = family
    const seats = [
      { id: 's2', x: 50, y: 94, kind: 'participant', participantId: ids.participant },
      { id: 's1', x: 40, y: 90, kind: 'loved_one', participantId: null },
      { id: 's3', x: 60, y: 90, kind: 'empty', participantId: null },
    ] as const
    const { seating } = await workspaceOf(family)
    const body = { doors: [{ x: 50, y: 100 }], seats: [...seats], bondId: ids.participant }
    await lead.call(seatingRoutes.draw, { params: inPlan, body, ifMatch: seating.version })
    await holdAndReview(family)
    const params = { ...inPlan, planId: (await next(family)).id }
    const after = await lead.call(workspaceRoutes.get, { params })
    const ben = after.participants.find(({ name }) => name === 'Ben Lee')?.id
    const [first, ...others] = seats
    expect(after.seating).toMatchObject({ ...body, bondId: ben, seats: [{ ...first, participantId: ben }, ...others] })
  })

  it('keeps the duties of the same people in an emergency', async () => {
    const family = await newReadyFamily(api)
    const { lead, interventionist, inPlan, ids } = family
    const { safetyPlan } = await workspaceOf(family)
    const body = { nearestEr: 'County', duties: { call_second: ids.lead, meet_crew: ids.participant } }
    await interventionist.call(safetyPlanRoutes.write, { params: inPlan, body, ifMatch: safetyPlan.version })
    await holdAndReview(family)
    const params = { ...inPlan, planId: (await next(family)).id }
    const after = await lead.call(workspaceRoutes.get, { params })
    const nameOf = (id: string | null) => after.participants.find((one) => one.id === id)?.name
    const { duties, nearestEr } = after.safetyPlan.day
    expect([nearestEr, nameOf(duties.call_second), nameOf(duties.meet_crew)]).toEqual([
      'County',
      'Karen Ortiz',
      'Ben Lee',
    ])
  })

  it('refuses everybody but the case leads', async () => {
    const family = await newReviewingFamily(api)
    await finishReview(family, [{ effect: 'rehearse' }])
    expect((await refusal(next(family, family.participant))).status).toBe(403)
    await expectHidden(api, (stranger) => next(family, stranger))
  })
})

describe('GET …/comparison', () => {
  it('compares both attempts section by section', async () => {
    const family = await newReviewingFamily(api)
    await finishReview(family, [{ effect: 'announce_it' }])
    const { id: planId } = await next(family)
    const compare = (who: Browser) =>
      who.call(comparisonRoutes.get, { params: { ...family.inPlan, planId }, query: { with: family.inPlan.planId } })
    const both = await compare(family.participant)
    expect([both.before.attemptNumber, both.after.attemptNumber]).toEqual([1, 2])
    expect(JSON.stringify(both)).not.toContain('swim')
    const sections = ({ rows }: typeof both) => rows.map(({ section }) => section)
    expect(sections(both)).not.toContain('safety')
    expect(sections(await compare(family.lead))).toContain('safety')
    await expectHidden(api, compare)
  })
})
