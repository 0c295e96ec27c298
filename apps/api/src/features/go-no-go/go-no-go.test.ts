import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily, newReadyFamily } from '@holdfast/scenarios/plan-states'
import { inHours } from '@holdfast/scenarios/times'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'

const api = useApi()
const signed = ({ ids }: PlanningFamily, change: object = {}) =>
  ({
    result: 'go',
    bedConfirmed: true,
    transportConfirmed: true,
    participantIds: Object.values(ids),
    ...change,
  }) as const
const sign = (family: PlanningFamily, who: Browser, change: object = {}) =>
  who.call(goNoGoRoutes.sign, { params: family.inPlan, body: signed(family, change) })
const askRisk = ({ interventionist, inPlan }: PlanningFamily) =>
  interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas: withCoreAnswers() } })

describe('POST …/go-no-go-decisions', () => {
  it('is signed the day before, when everything is confirmed and the risk was assessed again', async () => {
    const family = await newLockedFamily(api)
    const { interventionist, ids } = family
    await askRisk(family)
    expect(await ruleOf(sign(family, interventionist, { bedConfirmed: false }))).toBe('go_bed_open')
    expect(await ruleOf(sign(family, interventionist, { transportConfirmed: false }))).toBe('go_transport_open')
    expect(await ruleOf(sign(family, interventionist, { participantIds: [ids.lead] }))).toBe('go_people_open')
    expect(await sign(family, interventionist)).toMatchObject({ result: 'go', signedBy: 'Dana Cole', stands: true })
    const { preMeetingCheck } = await workspaceOf(family, family.participant)
    expect(preMeetingCheck.decisions.map(({ result, stands }) => [result, stands])).toEqual([['go', true]])
    expect(preMeetingCheck.riskIsAsked).toBe(true)
  })

  it('requires only a reason for a no-go, and is asked again for another day', async () => {
    const family = await newLockedFamily(api)
    const no = { result: 'no_go', bedConfirmed: false, participantIds: [] }
    expect(await wrongFields(sign(family, family.interventionist, no))).toEqual(['body/reason'])
    await sign(family, family.interventionist, { ...no, reason: 'The bed is gone.' })
    const backupStartsAt = inHours(30)
    const body = { reason: 'The bed is gone.', backupStartsAt }
    await family.lead.call(planStepRoutes.postpone, { params: family.inPlan, body })
    expect((await workspaceOf(family)).preMeetingCheck.decisions[0]).toMatchObject({ result: 'no_go', stands: false })
  })

  it('is refused more than a day before', async () => {
    const family = await newReadyFamily(api)
    const { logistics } = await workspaceOf(family)
    const body = { startsAt: inHours(60) }
    const params = family.inPlan
    await family.lead.call(logisticsRoutes.update, { params, ifMatch: logistics.version, body })
    await family.lead.call(planStepRoutes.lock, { params, body: {} })
    expect(await ruleOf(sign(family, family.interventionist))).toBe('go_too_early')
  })

  it('is signed by the facilitator or the chair', async () => {
    const family = await newLockedFamily(api)
    await askRisk(family)
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(sign(family, who))).status).toBe(403)
    await expectHidden(api, (stranger) => sign(family, stranger))
    expect((await sign(family, family.lead)).signedBy).toBe('Karen Ortiz')
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).preMeetingCheck.decisions).toEqual([])
  })

  it('names every wrong field, and refuses people outside the plan', async () => {
    const family = await newLockedFamily(api)
    const body = { result: 'perhaps', bedConfirmed: 'yes', reason: 'x'.repeat(601), mood: 'good' } as never
    expect(await wrongFields(family.lead.call(goNoGoRoutes.sign, { params: family.inPlan, body }))).toEqual([
      'body/bedConfirmed',
      'body/mood',
      'body/reason',
      'body/result',
    ])
    const strange = sign(family, family.lead, { participantIds: [crypto.randomUUID()] })
    expect(await wrongFields(strange)).toEqual(['body/participantIds'])
  })

  it('cannot be changed or deleted with the rights of the API', async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await client.connect()
    const { rows } = await client.query<{ privilege_type: string }>(
      `SELECT privilege_type FROM information_schema.role_table_grants
       WHERE table_schema = 'holdfast' AND table_name = 'go_no_go_decisions' AND grantee LIKE 'holdfast\\_api\\_%'`,
    )
    await client.end()
    expect(rows.map((row) => row.privilege_type).toSorted()).toEqual(['INSERT', 'SELECT'])
  })
})
