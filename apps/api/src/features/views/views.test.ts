import { caseRoutes } from '@holdfast/contracts/cases'
import { memberRoutes } from '@holdfast/contracts/members'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { statementRoutes } from '@holdfast/contracts/statements'
import { viewRoutes } from '@holdfast/contracts/views'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()
let owner: pg.Client
beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
})
afterAll(() => owner.end())

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1'

const LATER = { timeout: 10_000 }

/** What the chain holds, the private part included: once it is there. */
async function chainOf(caseId: string) {
  const { rows } = await owner.query<{ action: string; meta: object }>(
    'SELECT action, meta FROM holdfast.audit_events WHERE chain_id = holdfast.view_chain($1) ORDER BY seq',
    [caseId],
  )
  return rows.map(({ action }) => action)
}

describe('who opened a case', () => {
  it('is told to its leads, once for each person and quarter of an hour, with the kind of device', async () => {
    const { lead, interventionist, participant, organizationId, caseId, inPlan } = await newPlanningFamily(api)
    const inCase = { organizationId, caseId }
    const open = (who: Browser, headers: Record<string, string> = {}) =>
      who.fetch(`/api/v1/organizations/${organizationId}/plans/${inPlan.planId}`, { headers })
    const views = async () => (await interventionist.call(viewRoutes.list, { params: inCase, query: {} })).items
    const ofBen = async () => (await views()).filter(({ by, what }) => by.startsWith('Ben') && what === 'plan.viewed')
    const answer = await open(participant, { 'user-agent': PHONE })
    await expect.poll(async () => (await ofBen()).length, LATER).toBe(1)
    expect((await ofBen())[0]).toMatchObject({ what: 'plan.viewed', device: 'phone' })
    // again, and without a new answer, and by another process: still once
    await open(participant)
    const etag = answer.headers.get('etag') ?? ''
    expect((await open(participant, { 'if-none-match': etag })).status).toBe(304)
    const [member] = (await lead.call(memberRoutes.list, { params: inCase, query: {} })).items.filter(
      ({ displayName }) => displayName === 'Ben Lee',
    )
    const again = [
      {
        organizationId,
        memberId: member?.id,
        action: 'plan.viewed',
        resource: 'plans',
        resourceId: inPlan.planId,
        device: 'phone',
      },
    ]
    await owner.query('SELECT holdfast.audit_views($1)', [JSON.stringify(again)])
    await expect.poll(async () => (await views()).some(({ what }) => what === 'member.viewed'), LATER).toBe(true)
    expect(await ofBen()).toHaveLength(1)
    const first = await lead.call(viewRoutes.list, { params: inCase, query: { limit: 1 } })
    expect(first.caseCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    const next = await lead.call(viewRoutes.list, { params: inCase, query: { cursor: first.nextCursor ?? '' } })
    expect(next.items.map(({ id }) => id)).not.toContain(first.items[0]?.id)
    expect((await refusal(participant.call(viewRoutes.list, { params: inCase, query: {} }))).status).toBe(403)
    await expectHidden(api, (stranger) => stranger.call(viewRoutes.list, { params: inCase, query: {} }))
    expect(await wrongFields(lead.call(viewRoutes.list, { params: inCase, query: { cursor: 'x' } }))).toEqual([
      'query/cursor',
    ])
  })

  it('makes no answer old and holds no write up: it is in a chain of its own', async () => {
    const { lead, participant, organizationId, caseId, inPlan } = await newPlanningFamily(api)
    const path = `/api/v1/organizations/${organizationId}/plans/${inPlan.planId}`
    const etag = (await lead.fetch(path, {})).headers.get('etag') ?? ''
    await participant.call(workspaceRoutes.get, { params: inPlan })
    await expect.poll(async () => (await chainOf(caseId)).length, LATER).toBeGreaterThan(1)
    expect((await lead.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const { items } = await lead.call(historyRoutes.list, { params: { organizationId, caseId }, query: {} })
    expect(items.some(({ what }) => what.includes('viewed'))).toBe(false)
  })

  it('does not tell that private answers were opened, nor what is one’s own', async () => {
    const { lead, interventionist, participant, organizationId, caseId, inPlan } = await newPlanningFamily(api)
    await interventionist.call(safetyScreeningRoutes.list, { params: inPlan, query: {} })
    const { statements } = await participant.call(workspaceRoutes.get, { params: inPlan })
    const mine = statements.find(({ isMine }) => isMine)
    await participant.call(statementRoutes.get, { params: { ...inPlan, statementId: mine?.id ?? '' } })
    await participant.call(caseRoutes.get, { params: { organizationId, caseId } })
    await expect.poll(() => chainOf(caseId), LATER).toContain('case.viewed')
    expect(await chainOf(caseId)).toContain('safety_screening.viewed')
    expect(await chainOf(caseId)).not.toContain('statement.viewed')
    const { items } = await lead.call(viewRoutes.list, { params: { organizationId, caseId }, query: {} })
    expect(items.map(({ what }) => what)).not.toContain('safety_screening.viewed')
  })
})
