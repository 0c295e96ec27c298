import { outcomeRoutes } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { ADMISSIONS } from '@holdfast/domain/outcomes/follow-through'
import { DECISIONS, MEETING_RESULTS } from '@holdfast/domain/outcomes/outcome'
import { stageOf } from '@holdfast/domain/outcome-report/outcome-fact'
import { newSample, reviewSecondAttempt } from '@holdfast/scenarios/family-case'
import { finishReview, newReviewingFamily, PLAN_STATES } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'
import { ruleOf } from '../../test/refusal.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const factsOf = async (organizationId: string) =>
  (
    await owner.query<Record<string, unknown>>(
      `SELECT stage, attempt, approach, professional, readiness, rehearsed, risk, limits_before, limits, admission_delay,
         care_30, changes, causes, reviewed FROM holdfast.outcome_facts WHERE organization_id = $1 ORDER BY attempt`,
      [organizationId],
    )
  ).rows

const countsOf = async (organizationId: string) =>
  (
    await owner.query(
      'SELECT dimension, category, concluded_in, stage, plans FROM holdfast.outcome_counts WHERE organization_id = $1 AND plans <> 0 ORDER BY 1, 2, 3, 4',
      [organizationId],
    )
  ).rows

/** The counts as the transactions kept them are those of counting anew. */
async function expectCounted(organizationId: string): Promise<void> {
  const kept = await countsOf(organizationId)
  expect(kept.length).toBeGreaterThan(10)
  await owner.query('SELECT holdfast.count_outcomes_anew($1)', [organizationId])
  expect(await countsOf(organizationId)).toEqual(kept)
}

/** Plans whose row is not what their plan says now. */
const outOfStep = async (organizationId: string) =>
  (
    await owner.query(
      `SELECT p.id FROM holdfast.plans p LEFT JOIN holdfast.outcome_facts f ON f.organization_id = p.organization_id AND f.id = p.fact_id
       WHERE p.organization_id = $1 AND holdfast.outcome_fact_of(p.organization_id, p.id) IS DISTINCT FROM f`,
      [organizationId],
    )
  ).rowCount

describe('what is counted of an attempt', () => {
  it('is nothing before it is concluded', async () => {
    const { organizationId } = await PLAN_STATES.under_way(api)
    expect(await factsOf(organizationId)).toEqual([])
  })

  it('is written by the transactions that conclude it, review it and record what followed, and by those of the next attempt', async () => {
    const family = await newReviewingFamily(api)
    const { lead, interventionist, organizationId, inPlan: params } = family
    const first = {
      stage: 1,
      attempt: 1,
      approach: 'johnson',
      professional: true,
      readiness: 'recommended_open',
      rehearsed: false,
      risk: 'moderate',
      limits_before: null,
      limits: 'not_recorded',
      admission_delay: null,
      care_30: null,
      changes: [],
      causes: [],
      reviewed: false,
    }
    expect(await factsOf(organizationId)).toEqual([first])
    const { id: factorId } = await interventionist.call(reviewRoutes.addFactor, {
      params,
      body: { cause: 'F13', evidence: 'Several spoke at once.' },
    })
    await interventionist.call(reviewRoutes.addChange, {
      params,
      body: { factorId, what: 'Practice once.', effect: 'rehearse', ownerId: family.ids.lead, dueOn: inDays(30) },
    })
    await finishReview(family)
    const reviewed = { ...first, limits: 'all_held', causes: ['F11', 'F13'], reviewed: true }
    expect(await factsOf(organizationId)).toEqual([reviewed])
    const next = await lead.call(planRoutes.create, {
      params: { organizationId, caseId: family.inCase.caseId },
      body: { fromPlanId: params.planId },
    })
    await lead.call(planStepRoutes.callOff, {
      params: { organizationId, planId: next.id },
      body: { reason: 'They went by themselves.' },
    })
    expect(await factsOf(organizationId)).toMatchObject([
      reviewed,
      { stage: 0, attempt: 2, readiness: 'not_locked', limits_before: 'all_held', limits: null, changes: ['rehearse'] },
    ])
    expect(await outOfStep(organizationId)).toBe(0)
    await expectCounted(organizationId)
  })

  it('follows the way into care, as it is corrected later', async () => {
    const { lead, organizationId, inPlan: params } = await PLAN_STATES.under_way(api)
    const yes = { meetingResult: 'held', decision: 'accepted_now' } as const
    await lead.call(planStepRoutes.conclude, { params, body: yes })
    const correct = async (more: object) => {
      const { outcome } = await lead.call(workspaceRoutes.get, { params })
      return lead.call(outcomeRoutes.update, { params, body: { ...yes, ...more }, ifMatch: outcome?.version ?? 0 })
    }
    expect(await factsOf(organizationId)).toMatchObject([{ stage: 2, admission_delay: null, limits: null }])
    expect(await ruleOf(correct({ careAt30: 'in_care' }))).toBe('care_needs_admission')
    await correct({ admission: 'admitted', careAt30: 'in_care' })
    expect(await factsOf(organizationId)).toMatchObject([
      { stage: 3, admission_delay: 'not_dated', care_30: 'in_care' },
    ])
    await correct({
      admission: 'left_early',
      admittedAt: new Date(api.clock.ahead + Date.now()).toISOString(),
      careAt30: 'not_in_care',
    })
    expect(await factsOf(organizationId)).toMatchObject([
      { stage: 3, admission_delay: 'same_day', care_30: 'not_in_care' },
    ])
    expect(await outOfStep(organizationId)).toBe(0)
    await expectCounted(organizationId)
  })

  it('is never a sample, and stays without a name when its plan is erased', async () => {
    const sample = await newSample(api)
    await reviewSecondAttempt(sample)
    expect(await factsOf(sample.organizationId)).toEqual([])
    const { organizationId, inPlan } = await PLAN_STATES.concluded(api)
    await owner.query('DELETE FROM holdfast.invitations WHERE organization_id = $1', [organizationId])
    const { rows } = await owner.query<{ id: string }>(
      'DELETE FROM holdfast.plans WHERE organization_id = $1 AND id = $2 RETURNING fact_id AS id',
      [organizationId, inPlan.planId],
    )
    const left = await owner.query('SELECT * FROM holdfast.outcome_facts WHERE organization_id = $1', [organizationId])
    expect(left.rows).toMatchObject([{ id: rows[0]?.id, stage: 1 }])
    expect(JSON.stringify(left.rows)).not.toContain(inPlan.planId)
  })

  it('reads how far an attempt came as the domain does', async () => {
    const all = MEETING_RESULTS.flatMap((meetingResult) =>
      DECISIONS.flatMap((decision) =>
        [null, ...ADMISSIONS].map((admission) => ({ meetingResult, decision, admission })),
      ),
    )
    const { rows } = await owner.query<{ stage: number }>(
      `SELECT holdfast.outcome_stage(o ->> 'meetingResult', o ->> 'decision', o ->> 'admission') AS stage
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS every(o, at) ORDER BY at`,
      [JSON.stringify(all)],
    )
    expect(rows.map(({ stage }) => stage)).toEqual(all.map(stageOf))
  })
})
