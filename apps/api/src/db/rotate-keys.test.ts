import { statementRoutes } from '@holdfast/contracts/statements'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rootKeysOf } from '../kernel/encryption/root-keys.ts'
import { startApi, stopApi, type TestApi } from '../test/api.ts'
import { type DatabaseForOneFile, newDatabaseForOneFile } from '../test/database-for-one-file.ts'
import { refusal } from '../test/refusal.ts'
import { rotateKeys } from './rotate-keys.ts'

const NEXT_ROOT = 'the root key that comes next, long enough'
let database: DatabaseForOneFile
let api: TestApi
let owner: pg.Client

beforeAll(async () => {
  database = await newDatabaseForOneFile('keys')
  api = await startApi({
    DATABASE_API_URL: database.apiUrl,
    ENCRYPTION_KEY: 'the root key of now, which is long enough',
  })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
}, 60_000)
afterAll(async () => {
  await owner.end()
  await stopApi(api)
})

async function newWriter() {
  const family = await newPlanningFamily(api)
  const { lead, inPlan } = family
  const mine = (await workspaceOf(family)).statements.find(({ isMine }) => isMine)
  const params = { ...inPlan, statementId: mine?.id ?? '' }
  let ifMatch = mine?.version ?? 0
  const write = async (love: string) => {
    ifMatch = (await lead.call(statementRoutes.write, { params, body: { love }, ifMatch })).version
  }
  const read = async () => (await workspaceOf(family)).statements.find(({ isMine }) => isMine)?.parts?.love
  return { params, family, write, read }
}

const texts = async (): Promise<{ version: number; parts: string }[]> =>
  (await owner.query<{ version: number; parts: string }>('SELECT version, parts FROM holdfast.statement_versions')).rows
const keyIds = async (): Promise<string[]> =>
  (
    await owner.query<{ id: string }>('SELECT id FROM keys.case_keys UNION SELECT id FROM keys.organization_keys')
  ).rows.map(({ id }) => id)
const keysNamedBy = (rows: readonly { parts: string }[]) =>
  rows.map(
    ({ parts }) => (JSON.parse(Buffer.from(parts.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid,
  )

it('rotates all keys while people write, goes on where it was stopped, and leaves nothing under an old key', async () => {
  const writers = [await newWriter(), await newWriter()]
  for (const { write, params, family } of writers) {
    await write('First')
    await family.lead.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: 2 })
  }
  const before = await keyIds()
  const roots = rootKeysOf({ HOLDFAST_SECRET: 'x', ENCRYPTION_KEY: api.runtime.config.ENCRYPTION_KEY })
  let isOver = false
  let requests = 0
  const load = writers.map(async ({ family, read }) => {
    while (!isOver) {
      expect(await read()).toBe('First')
      await workspaceOf(family, family.participant)
      requests += 2
    }
  })
  const stop = new Error('stopped in the middle')
  const onCase = ({ pass }: { pass: number }) => {
    if (pass === 2) throw stop
  }
  await expect(rotateKeys(database.ownerUrl, roots, { waitMs: 1_000, onCase })).rejects.toThrow(stop)
  const halfway = keysNamedBy(await texts())
  expect(halfway.some((id) => before.includes(id)) && halfway.some((id) => !before.includes(id))).toBe(true)
  const again: number[] = []
  expect(
    await rotateKeys(database.ownerUrl, roots, { waitMs: 1_000, onCase: ({ pass }) => void again.push(pass) }),
  ).toBe(2)
  expect(again).toEqual([2, 3, 3])
  isOver = true
  await Promise.all(load)
  expect(requests).toBeGreaterThan(20)
  const after = await keyIds()
  expect(after.filter((id) => before.includes(id))).toEqual([])
  expect(keysNamedBy(await texts()).every((id) => after.includes(id))).toBe(true)
  for (const { read } of writers) expect(await read()).toBe('First')
}, 120_000)

it('replaces the root key, after which the one before opens nothing', async () => {
  const { write, read, family, params } = await newWriter()
  await write('Under the root key of now')
  const before = api.runtime.config.ENCRYPTION_KEY
  const both = { HOLDFAST_SECRET: 'x', ENCRYPTION_KEY: NEXT_ROOT, ENCRYPTION_KEY_BEFORE: before }
  await rotateKeys(database.ownerUrl, rootKeysOf(both), { waitMs: 0 })
  const failed = await refusal(family.lead.call(statementRoutes.get, { params }))
  expect(failed.status).toBe(500)
  expect(api.log.some((line) => line.includes('UNREADABLE_TEXT'))).toBe(true)
  Object.assign(api.runtime, { config: { ...api.runtime.config, ENCRYPTION_KEY: NEXT_ROOT } })
  expect(await read()).toBe('Under the root key of now')
}, 60_000)

it('fails closed where two cells were swapped', async () => {
  const [one, other] = [await newWriter(), await newWriter()]
  await one.write('One')
  await other.write('Other')
  await owner.query('ALTER TABLE holdfast.statement_versions DISABLE TRIGGER USER')
  await owner.query(
    `UPDATE holdfast.statement_versions v SET parts = o.parts FROM holdfast.statement_versions o
     WHERE v.plan_id = ANY ($1) AND o.plan_id = ANY ($1) AND v.plan_id <> o.plan_id`,
    [[one.params.planId, other.params.planId]],
  )
  await owner.query('ALTER TABLE holdfast.statement_versions ENABLE TRIGGER USER')
  for (const { family, params } of [one, other]) {
    const failed = await refusal(family.lead.call(statementRoutes.get, { params }))
    expect(failed.status).toBe(500)
    expect(JSON.stringify(failed)).not.toMatch(/One|Other|eyJ/)
  }
}, 60_000)
