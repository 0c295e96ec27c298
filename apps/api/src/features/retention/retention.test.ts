import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { retentionRoutes } from '@holdfast/contracts/retention'
import { viewRoutes } from '@holdfast/contracts/views'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { enqueue } from '../../jobs/enqueue.ts'
import { newPerson, useApi } from '../../test/api.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'
import { eraseClosedCases } from './erase-closed-cases.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const DAY = 86_400_000
const count = async (from: string, ...values: unknown[]): Promise<number> =>
  Number((await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${from}`, values)).rows[0]?.n)

/** Has the night's work done by the clock of some days from now. */
async function afterDays(days: number): Promise<void> {
  api.clock.ahead = days * DAY
  await enqueue({ tx: api.database.prisma, runtime: api.runtime }, eraseClosedCases, {})
  const waiting = () => count(`pgboss.job WHERE name LIKE '%erase-closed-cases' AND state <> 'completed'`)
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
  api.clock.ahead = 0
}

/** A practice that erases closed cases after a month, with a case that was just closed. */
async function newClosedCase() {
  const lead = await newPerson(api, 'Olive Owner')
  const practice = await lead.call(organizationRoutes.create, { body: { kind: 'practice', name: 'Harbor Practice' } })
  const params = { organizationId: practice.id }
  await lead.call(organizationRoutes.update, { params, ifMatch: 1, body: { retention: { closedCases: 1 } } })
  const { id: caseId } = await lead.call(caseRoutes.create, {
    params,
    body: { alias: 'Sam', relationship: 'sibling', substances: ['alcohol'] },
  })
  const inCase = { ...params, caseId }
  await lead.call(caseStageRoutes.move, { params: inCase, body: { stage: 'closed' } })
  const { caseCode } = await lead.call(viewRoutes.list, { params: inCase, query: {} })
  return { lead, params, inCase, caseCode }
}

it('says by codes what is erased next, and erases it with its keys once its time is over', async () => {
  const { lead, params, inCase, caseCode } = await newClosedCase()
  const next = await lead.call(retentionRoutes.get, { params })
  expect(next).toMatchObject({ months: 1, items: [{ caseCode }] })
  expect(JSON.stringify(next)).not.toContain('Sam')
  await afterDays(27)
  expect(await count('holdfast.cases WHERE id = $1', inCase.caseId)).toBe(1)
  await afterDays(32)
  expect(await refusal(lead.call(caseRoutes.get, { params: inCase }))).toMatchObject({ type: '/problems/not-found' })
  const { rows } = await owner.query<{ table: string }>(
    `SELECT c.relname AS table FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'holdfast'::regnamespace AND c.relkind = 'r' AND a.attname = 'case_id'`,
  )
  for (const { table } of rows)
    expect([table, await count(`holdfast.${table} WHERE case_id = $1`, inCase.caseId)]).toEqual([table, 0])
  expect(await count('keys.case_keys WHERE case_id = $1', inCase.caseId)).toBe(0)
  // its trail stays, without content, and the practice's own says what happened
  expect(await count('holdfast.audit_events WHERE chain_id = $1', inCase.caseId)).toBeGreaterThan(0)
  expect(await count(`holdfast.audit_events WHERE action = 'case.expired' AND resource_id = $1`, inCase.caseId)).toBe(1)
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [params.organizationId])
  expect((await owner.query('SELECT * FROM holdfast.audit_first_break()')).rows).toEqual([])
}, 60_000)

it('keeps a case that is on hold until the hold is lifted', async () => {
  const { lead, params, inCase, caseCode } = await newClosedCase()
  const body = { caseCode, reason: 'A court asked for the records.' }
  const held = await lead.call(retentionRoutes.setHold, { params, body })
  expect(held).toMatchObject({ caseCode, until: null, setBy: 'Olive Owner' })
  expect((await lead.call(retentionRoutes.get, { params })).items).toEqual([])
  await afterDays(60)
  expect(await count('holdfast.cases WHERE id = $1', inCase.caseId)).toBe(1)
  const lift = { params: { ...params, holdId: held.id }, ifMatch: held.version }
  await lead.call(retentionRoutes.liftHold, lift)
  expect((await lead.call(retentionRoutes.holds, { params })).items).toEqual([])
  expect(await refusal(lead.call(retentionRoutes.liftHold, lift))).toMatchObject({ type: '/problems/not-found' })
  await afterDays(60)
  expect(await count('holdfast.cases WHERE id = $1', inCase.caseId)).toBe(0)
}, 60_000)

it('is for who runs the practice, and a hold for who leads the case, too', async () => {
  const { lead, params, caseCode } = await newClosedCase()
  const stranger = await newPerson(api, 'Sol Stranger')
  expect(await refusal(stranger.call(retentionRoutes.get, { params }))).toMatchObject({ type: '/problems/not-found' })
  const set = (who: typeof lead, body: { caseCode: string; reason: string; until?: string }) =>
    who.call(retentionRoutes.setHold, { params, body })
  expect(await wrongFields(set(lead, { caseCode: 'no code', reason: '' }))).toEqual(['body/caseCode', 'body/reason'])
  expect(await refusal(set(lead, { caseCode: '0000-0000', reason: 'Why' }))).toMatchObject({
    type: '/problems/not-found',
  })
  const family = await newFamily(api)
  const inFamily = { organizationId: family.organizationId }
  const { caseCode: own } = await family.lead.call(viewRoutes.list, {
    params: { ...inFamily, caseId: family.caseId },
    query: {},
  })
  const helper = await joinCase(api, family, 'helper', 'Hal Helper')
  const body = { caseCode: own, reason: 'A court asked for the records.', until: '2030-01-31' }
  expect(await refusal(helper.call(retentionRoutes.setHold, { params: inFamily, body }))).toMatchObject({
    type: '/problems/not-found',
  })
  await family.lead.call(retentionRoutes.setHold, { params: inFamily, body })
  expect((await family.lead.call(retentionRoutes.holds, { params: inFamily })).items).toMatchObject([
    { caseCode: own, until: '2030-01-31' },
  ])
  expect((await helper.call(retentionRoutes.holds, { params: inFamily })).items).toEqual([])
  expect((await lead.call(retentionRoutes.holds, { params })).items).toEqual([])
  expect(caseCode).not.toBe(own)
})
