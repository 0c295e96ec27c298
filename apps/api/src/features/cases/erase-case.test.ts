import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { caseRoutes } from '@holdfast/contracts/cases'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../../../../../scripts/root.ts'
import { startTemporaryServer, type TemporaryServer } from '../../../../../scripts/postgres/temporary-server.ts'
import { migrate } from '../../db/migrate.ts'
import { PASSWORD, startApi, stopApi, type TestApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'

const SECRET = 'a secret of the erasing tests, long enough'
const folder = mkdtempSync(join(tmpdir(), 'holdfast-erase-'))
const [nightly, keysFile] = [join(folder, 'nightly.backup'), join(folder, 'all.keys')]
let server: TemporaryServer
let ownerUrl: string
let api: TestApi

beforeAll(async () => {
  server = await startTemporaryServer()
  ownerUrl = await server.createDatabase('holdfast')
  const { apiUrl } = await migrate(ownerUrl, SECRET)
  api = await startApi({ DATABASE_API_URL: apiUrl, HOLDFAST_SECRET: SECRET, JOBS: 'off' })
}, 60_000)
afterAll(async () => {
  await stopApi(api)
  await server.stop()
  rmSync(folder, { recursive: true })
})

function script(name: string, databaseUrl: string, ...args: string[]): string {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl }
  const ended = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: root, encoding: 'utf8', env })
  if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr)
  return ended.stdout + ended.stderr
}

/** A family in whose case each encrypted field holds words of its own. */
async function newFamilyWithWords(mark: string) {
  const family = await newPlanningFamily(api)
  const { lead, participant, inPlan } = family
  const letter = (await workspaceOf(family)).statements.find(({ isMine }) => isMine)
  const params = { ...inPlan, statementId: letter?.id ?? '' }
  await lead.call(statementRoutes.write, { params, body: { love: `${mark}-letter` }, ifMatch: letter?.version ?? 0 })
  await participant.call(safetyScreeningRoutes.answer, {
    params: inPlan,
    body: {
      passed: false,
      answers: { afraid: 'yes' },
      afraidOfIds: [],
      text: `${mark}-private`,
      contactPreference: '',
    },
    ifMatch: 1,
  })
  await lead.call(treatmentOptionRoutes.create, {
    params: inPlan,
    body: {
      name: 'Cedar',
      levelOfCare: '3.7',
      insuranceNotes: `${mark}-notes`,
      insurance: { memberId: `${mark}-number` },
    },
  })
  return family
}

const rowsOf = async (url: string, sql: string, values: unknown[] = []) => {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    return (await owner.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await owner.end()
  }
}

it('erases a case for good: what was private is in no dump, and last night’s backup brings nothing back', async () => {
  const erased = await newFamilyWithWords('zqerased')
  const kept = await newFamilyWithWords('zqkept')
  const { lead, participant, organizationId, caseId } = erased
  const params = { organizationId, caseId }

  script('backup', ownerUrl, nightly)
  const dump = gunzipSync(readFileSync(nightly)).toString('utf8')
  expect(dump).toContain('statement_versions')
  expect(dump).not.toMatch(/zq(?:erased|kept)/)

  expect((await refusal(participant.call(caseRoutes.erase, { params }))).status).toBe(403)
  expect((await refusal(kept.lead.call(caseRoutes.erase, { params }))).status).toBe(404)
  expect((await refusal(lead.call(caseRoutes.erase, { params }))).type).toBe('/problems/prove-yourself')
  await lead.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
  await lead.call(caseRoutes.erase, { params })
  for (const who of [lead, participant])
    expect((await refusal(who.call(caseRoutes.get, { params }))).status).toBeOneOf([401, 404])
  expect(
    await rowsOf(
      ownerUrl,
      'SELECT 1 FROM keys.case_keys WHERE case_id = $1 UNION ALL SELECT 1 FROM holdfast.cases WHERE id = $1',
      [caseId],
    ),
  ).toEqual([])
  expect(script('audit-verify', ownerUrl)).toContain('The audit trail is whole')

  script('keys-backup', ownerUrl, keysFile)
  const restoredUrl = await server.createDatabase('restored')
  expect(script('restore', restoredUrl, nightly, '--keys', keysFile)).toContain('Erased again 1 cases')
  const { apiUrl } = await migrate(restoredUrl, SECRET)
  const again = await startApi({ DATABASE_API_URL: apiUrl, HOLDFAST_SECRET: SECRET, JOBS: 'off' })
  try {
    Object.assign(api, { url: again.url })
    const read = (who: typeof lead, of: typeof erased) =>
      who.fetch(`/api/v1/organizations/${of.organizationId}/plans/${of.inPlan.planId}`, {})
    expect((await read(lead, erased)).status).toBeOneOf([401, 404])
    expect(await (await read(kept.lead, kept)).text()).toContain('zqkept-letter')
  } finally {
    await stopApi(again)
  }

  // without the file of keys the rows are there, and nobody reads the words
  const withoutUrl = await server.createDatabase('without_keys')
  script('restore', withoutUrl, nightly, '--without-keys')
  const texts = await rowsOf(withoutUrl, 'SELECT parts FROM holdfast.statement_versions')
  expect(texts.length).toBeGreaterThan(1)
  for (const { parts } of texts) expect(parts).toMatch(/^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)
}, 240_000)
