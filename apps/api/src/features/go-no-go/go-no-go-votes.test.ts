import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { memberRoutes } from '@holdfast/contracts/members'
import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { planRoutes } from '@holdfast/contracts/plans'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { sessionRoutes } from '@holdfast/contracts/session'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import {
  checkWith,
  DECLINED,
  finishReview,
  newLockedFamily,
  newReadyFamily,
  PLAN_STATES,
} from '@holdfast/scenarios/plan-states'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'
import { inHours } from '@holdfast/scenarios/times'
import { describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const REASON = 'He came home late and angry.'

type Answer = { result: 'go' | 'no_go'; reason?: string }
const NO: Answer = { result: 'no_go', reason: REASON }
const say = ({ inPlan }: PlanningFamily, who: Browser, body: Answer, idempotencyKey = crypto.randomUUID()) =>
  who.call(goNoGoRoutes.vote, { params: inPlan, body, idempotencyKey })
const signGo = ({ interventionist, inPlan, ids }: PlanningFamily, people = Object.values(ids)) =>
  interventionist.call(goNoGoRoutes.sign, {
    params: inPlan,
    body: { result: 'go', bedConfirmed: true, transportConfirmed: true, participantIds: people },
  })

/** A family on the day before, the risk asked again. */
async function onTheEve(): Promise<PlanningFamily> {
  const family = await newLockedFamily(api)
  const { interventionist, inPlan: params } = family
  await interventionist.call(riskRoutes.assess, { params, body: { areas: withCoreAnswers() } })
  return family
}
const checkOf = async (family: PlanningFamily, who?: Browser) => (await workspaceOf(family, who)).preMeetingCheck
const answersOf = async (family: PlanningFamily, who?: Browser) =>
  (await checkOf(family, who)).votes.map(({ participantId, result }) => [participantId, result])

describe('POST …/go-no-go-votes', () => {
  it('is answered by each who comes, and everybody who takes part sees who says what', async () => {
    const family = await onTheEve()
    const { lead, participant, ids } = family
    const before = await workspaceOf(family, participant)
    expect(before.preMeetingCheck).toMatchObject({ votes: [], askedIds: Object.values(ids) })
    expect(before.preMeetingCheck.can.vote.allowed).toBe(true)
    expect(before.path.tasks.find(({ kind }) => kind === 'vote')).toMatchObject({
      state: 'not_started',
      priority: 'needed',
      page: 'day/eve',
      due: before.logistics.startsAt,
    })
    expect(before.path.now?.key).toBe('vote')
    expect(await say(family, participant, { result: 'go' })).toMatchObject({
      participantId: ids.participant,
      result: 'go',
      reason: null,
      dayStartsAt: before.logistics.startsAt,
    })
    expect(await answersOf(family, lead)).toEqual([[ids.participant, 'go']])
    const after = await workspaceOf(family, participant)
    expect(after.path.tasks.find(({ kind }) => kind === 'vote')?.state).toBe('ready')
    const waiting = (await workspaceOf(family)).path.waitingFor.map(({ name, key }) => [name, key])
    expect(waiting).toContainEqual(['Dana Cole', 'vote.others'])
    const helper = await newGuest(api, family, 'helper')
    expect(await checkOf(family, helper)).toMatchObject({ votes: [], askedIds: [] })
    expect((await refusal(say(family, helper, { result: 'go' }))).status).toBe(403)
  })

  it('keeps a go from being signed while one says no, however many say go, and lets a no-go be signed', async () => {
    const family = await onTheEve()
    const { lead, participant, interventionist, ids, inPlan: params } = family
    await say(family, lead, { result: 'go' })
    await say(family, participant, NO)
    expect(await ruleOf(signGo(family))).toBe('go_no_said')
    await interventionist.call(goNoGoRoutes.sign, { params, body: { result: 'no_go', reason: 'Ben says no.' } })
    // what stood against it is settled
    await say(family, participant, { result: 'go' })
    expect(await answersOf(family)).toEqual([
      [ids.lead, 'go'],
      [ids.participant, 'go'],
    ])
    // Dana has not answered, and holds nothing up
    expect(await signGo(family)).toMatchObject({ result: 'go', stands: true })
    expect(await ruleOf(say(family, participant, NO))).toBe('vote_signed')
    expect(await ruleOf(say(family, interventionist, { result: 'go' }))).toBe('vote_signed')
    const tasks = (await workspaceOf(family, interventionist)).path.tasks
    expect(tasks.find(({ key }) => key === 'vote')).toBeUndefined()
  })

  it('shows why only to who said it, who leads and who signs, in the code and in row-level security', async () => {
    const family = await onTheEve()
    const { lead, participant, interventionist } = family
    const rosa = await newGuest(api, family, 'participant', 'Rosa Marsh')
    expect((await say(family, participant, NO)).reason).toBe(REASON)
    for (const [who, reason, rows] of [
      [participant, REASON, 1],
      [lead, REASON, 1],
      [interventionist, REASON, 1],
      [rosa, null, 0],
    ] as const) {
      expect((await checkOf(family, who)).votes.map((vote) => [vote.result, vote.reason])).toEqual([['no_go', reason]])
      const { user } = await who.call(sessionRoutes.get, {})
      const asThem = { organizationId: family.organizationId, userId: user.id }
      expect(await withTenant(api.database, asThem, (tx) => tx.goNoGoVoteReason.count())).toBe(rows)
    }
  })

  it('is refused where nobody is asked: no place in the plan, too early, drafted, begun', async () => {
    const family = await onTheEve()
    const guest = await newGuest(api, family, 'participant', 'Rosa Marsh')
    expect(await ruleOf(say(family, guest, { result: 'go' }))).toBe('vote_not_coming')
    expect((await checkOf(family, guest)).can.vote).toMatchObject({ allowed: false, why: 'not_yours' })
    const early = await newReadyFamily(api)
    expect((await refusal(say(early, early.lead, { result: 'go' }))).status).toBe(403)
    const { lead, inPlan: params } = early
    const { logistics } = await workspaceOf(early)
    await lead.call(logisticsRoutes.update, { params, ifMatch: logistics.version, body: { startsAt: inHours(60) } })
    await lead.call(planStepRoutes.lock, { params, body: {} })
    expect(await ruleOf(say(early, lead, { result: 'go' }))).toBe('vote_too_early')
    const begun = await PLAN_STATES.under_way(api)
    expect((await refusal(say(begun, begun.lead, NO))).status).toBe(403)
    await expectHidden(api, (stranger) => say(family, stranger, { result: 'go' }))
    const other = await newPlanningFamily(api)
    expect((await refusal(say(family, other.lead, { result: 'go' }))).status).toBe(404)
  })

  it('names every wrong field; a go has no reason', async () => {
    const family = await newLockedFamily(api)
    const wrong = { result: 'perhaps', reason: 'x'.repeat(301), mood: 'good' } as never
    expect(await wrongFields(say(family, family.lead, wrong))).toEqual(['body/mood', 'body/reason', 'body/result'])
    expect(await wrongFields(say(family, family.lead, { result: 'go', reason: 'Because.' }))).toEqual(['body/reason'])
    expect(await wrongFields(say(family, family.lead, {} as never))).toEqual(['body/result'])
  })

  it('has one effect however often it is sent', async () => {
    const family = await newLockedFamily(api)
    const key = crypto.randomUUID()
    const first = await say(family, family.participant, NO, key)
    expect(await say(family, family.participant, NO, key)).toEqual(first)
  })

  it('is asked again for another day', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, inPlan: params } = family
    await say(family, participant, NO)
    const body = { reason: 'Ben says no.', backupStartsAt: inHours(30) }
    await lead.call(planStepRoutes.postpone, { params, body })
    await lead.call(planStepRoutes.lock, { params, body: {} })
    expect(await answersOf(family)).toEqual([])
    expect((await workspaceOf(family, participant)).path.now?.key).toBe('vote')
  })

  it('is not carried into the next attempt', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, interventionist, inPlan: params } = family
    await say(family, participant, { result: 'go' })
    const sobrietyCheckId = await checkWith(family, participant)
    await lead.call(planStepRoutes.startRun, { params, body: { sobrietyCheckId } })
    await lead.call(planStepRoutes.conclude, { params, body: DECLINED })
    const { me } = await workspaceOf(family, interventionist)
    await lead.call(reviewRoutes.open, { params, body: { facilitatorId: me.memberId } })
    await finishReview(family)
    const next = await lead.call(planRoutes.create, {
      params: family.inCase,
      body: { fromPlanId: params.planId },
    })
    const inNext = { organizationId: family.organizationId, planId: next.id }
    const { preMeetingCheck } = await lead.call(workspaceRoutes.get, { params: inNext })
    expect(preMeetingCheck).toMatchObject({ votes: [], decisions: [] })
  })

  it('counts no more once somebody belongs to the case no more, and their words are kept for them', async () => {
    const family = await onTheEve()
    const { lead, participant, inCase, ids } = family
    await say(family, participant, NO)
    const { items } = await lead.call(memberRoutes.list, { params: inCase })
    const ben = items.find(({ displayName }) => displayName === 'Ben Lee')
    await lead.call(memberRoutes.remove, { params: { ...inCase, memberId: ben?.id ?? '' }, ifMatch: ben?.version ?? 0 })
    expect(await checkOf(family)).toMatchObject({ votes: [], askedIds: [ids.lead, ids.interventionist] })
    expect((await signGo(family)).stands).toBe(true)
    const kept = await participant.call(keptWordsRoutes.list, { query: {} })
    expect(kept.items.flatMap(({ others }) => others)).toContainEqual(
      expect.objectContaining({ kind: 'vote', words: REASON }),
    )
  })
})
