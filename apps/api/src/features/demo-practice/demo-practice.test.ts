import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { caseloadRoutes } from '@holdfast/contracts/caseload'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { outcomeReportRoutes } from '@holdfast/contracts/outcome-report'
import { sessionRoutes } from '@holdfast/contracts/session'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAudit } from '../../db/audit-verify.ts'
import { type Browser, newBrowser, startApi, stopApi, type TestApi } from '../../test/api.ts'
import { newDatabaseForOneFile } from '../../test/database-for-one-file.ts'
import { rootKeysOf } from '../../kernel/encryption/root-keys.ts'
import { hashPassword } from '../users/password.ts'
import { countInUse, findDemoPractice, makeDemoPractice, type MadePractice } from './make-demo-practice.ts'

const PASSWORD = 'velvet anchor mosaic tundra'
let ownerUrl = ''
let owner: pg.Client
let api: TestApi
let made: MadePractice

beforeAll(async () => {
  const database = await newDatabaseForOneFile('demo')
  ownerUrl = database.ownerUrl
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  api = await startApi({ DATABASE_API_URL: database.apiUrl })
  made = await makeDemoPractice(owner, {
    cases: 160,
    seed: 1,
    now: new Date(),
    passwordHash: await hashPassword(api.runtime, PASSWORD),
    roots: rootKeysOf(api.runtime.config),
    progress: () => undefined,
  })
})
afterAll(async () => {
  await stopApi(api)
  await owner.end()
})

async function signIn(role: string): Promise<Browser> {
  const browser = newBrowser(api)
  const email = made.staff.find((one) => one.role === role)?.email ?? ''
  await browser.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  return browser
}
const inPractice = () => ({ organizationId: made.organizationId })

it('has the people, cases and attempts that it says, and is found again', async () => {
  expect(made).toMatchObject({ attempts: 240, staff: { length: 12 } })
  expect(await findDemoPractice(owner)).toBe(made.organizationId)
  expect(await countInUse(owner)).toBe(0)
  const founder = await signIn('owner')
  expect(await founder.call(organizationRoutes.get, { params: inPractice() })).toMatchObject({ isTraining: true })
  await expect(owner.query('UPDATE holdfast.organizations SET is_training = false')).rejects.toThrow('stays one')
})

it('opens to its people like any other practice, danger first', async () => {
  const dana = await signIn('interventionist')
  const params = inPractice()
  const { items } = await dana.call(caseloadRoutes.list, { params, query: { limit: '20' } })
  expect(items.length).toBeGreaterThan(10)
  expect(items[0]?.risk?.level).toMatch(/imminent|high/)
  const statuses = new Set<string>()
  for (const { id: caseId } of items) {
    const { plans } = await dana.call(caseRoutes.get, { params: { ...params, caseId } })
    for (const { id: planId } of plans.slice(-2)) {
      const { status, statements } = await dana.call(workspaceRoutes.get, { params: { ...params, planId } })
      expect(JSON.stringify(statements)).toContain('cook together on Sundays')
      statuses.add(status)
    }
  }
  expect([...statuses].toSorted()).toEqual(['concluded', 'drafting', 'ready', 'reviewed'])
  const admin = await signIn('admin')
  expect((await admin.call(auditTrailRoutes.list, { params, query: {} })).items.length).toBeGreaterThan(10)
})

it('answers what helps, as practice data', async () => {
  const reviewer = await signIn('reviewer')
  const input = { params: inPractice(), query: {} }
  const report = await reviewer.call(outcomeReportRoutes.get, input)
  expect(report).toMatchObject({ isTraining: true })
  expect(report.tables.map(({ dimension }) => dimension)).toContain('attempt')
  const file = await reviewer.call(outcomeReportRoutes.download, input)
  expect(file.name).toContain('practice-data')
  expect(new TextDecoder().decode(file.bytes)).toContain('Practice data,Invented cases to train with')
})

it('keeps audit chains, lists of cases and counts as the transactions would', async () => {
  const { breaks, events } = await verifyAudit(ownerUrl)
  expect([breaks, events > 1_000]).toEqual([[], true])
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [made.organizationId])
  const kept = async () =>
    (
      await owner.query<{ lists: string; facts: string; counts: string }>(
        `SELECT (SELECT md5(string_agg(c::text, '' ORDER BY c.reader_id, c.case_id)) FROM holdfast.caseload c) AS lists,
           (SELECT md5(string_agg(f::text, '' ORDER BY f.id)) FROM holdfast.outcome_facts f) AS facts,
           (SELECT md5(string_agg(n::text, '' ORDER BY n.dimension, n.category, n.concluded_in, n.stage)) FROM holdfast.outcome_counts n) AS counts`,
      )
    ).rows[0]
  const before = await kept()
  await owner.query('SELECT holdfast.keep_caseload(c.organization_id, c.id) FROM holdfast.cases c')
  await owner.query('SELECT holdfast.keep_outcome_fact(p.organization_id, p.id) FROM holdfast.plans p')
  await owner.query('SELECT holdfast.count_outcomes_anew($1)', [made.organizationId])
  expect(await kept()).toEqual(before)
  const { rows } = await owner.query<{ facts: number; over: number }>(
    `SELECT (SELECT count(*)::int FROM holdfast.outcome_facts) AS facts,
       (SELECT count(*)::int FROM holdfast.plans WHERE status IN ('concluded', 'reviewed')) AS over`,
  )
  expect(rows[0]?.facts).toBe(rows[0]?.over)
})
