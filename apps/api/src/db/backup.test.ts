import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { call } from '@holdfast/contracts/call'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../../../scripts/root.ts'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { startApi, stopApi, type TestApi } from '../test/api.ts'
import { newFamily, newSample } from '@holdfast/scenarios/family-case'
import { migrate } from './migrate.ts'

const SECRET = 'a secret of the backup tests, long enough'
const folder = mkdtempSync(join(tmpdir(), 'holdfast-backup-'))
const file = join(folder, 'all.backup')
const keysFile = join(folder, 'all.keys')
let before: TemporaryServer
let after: TemporaryServer
let sourceUrl: string
let targetUrl: string

beforeAll(async () => {
  ;[before, after] = await Promise.all([startTemporaryServer(), startTemporaryServer()])
  ;[sourceUrl, targetUrl] = [await before.createDatabase('holdfast'), await after.createDatabase('holdfast')]
}, 60_000)

afterAll(async () => {
  await Promise.all([before.stop(), after.stop()])
  rmSync(folder, { recursive: true })
})

/** Runs a script of the product on a database, as an operator does; what it says, and how it ended. */
function script(name: string, databaseUrl: string, ...args: string[]): { code: number | null; line: string } {
  const ended = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  })
  return { code: ended.status, line: (ended.stdout + ended.stderr).trim() }
}

/** The same, with each list in one order: rows that are asked for in none come as the planner likes. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sorted(each)]))
}

const serve = async (ownerUrl: string) =>
  startApi({ DATABASE_API_URL: (await migrate(ownerUrl, SECRET)).apiUrl, HOLDFAST_SECRET: SECRET, JOBS: 'off' })

test('restores a backup on an empty server: everybody can sign in, the audit chains verify, and a changed event is reported', async () => {
  const api: TestApi = await serve(sourceUrl)
  const families = [await newSample(api), await newSample(api), await newFamily(api, 'Íñigo \\. \\N')]
  // with `fetch`, which follows the address when the API is another one
  const read = () =>
    Promise.all(
      families.map(({ lead, organizationId, planId }) =>
        call(workspaceRoutes.get, { params: { organizationId, planId } }, lead.fetch),
      ),
    )
  const [family] = families
  const inCase = { organizationId: family?.organizationId ?? '', caseId: family?.caseId ?? '' }
  const invited = await family?.lead.call(invitationRoutes.create, {
    params: inCase,
    body: { name: 'Tom', role: 'helper', email: 'tom@example.org' },
  })
  expect(invited?.letter).toBe('waiting')
  const written = await read()
  await stopApi(api)
  expect(script('backup', sourceUrl, file)).toMatchObject({ code: 0 })
  expect(script('backup', sourceUrl, file)).toMatchObject({ code: 1 })
  for (const _ of [1, 2])
    expect(script('keys-backup', sourceUrl, keysFile)).toEqual({
      code: 0,
      line: expect.stringMatching(/Wrote the keys of 3 cases/),
    })

  expect(script('restore', targetUrl, file).line).toContain('Name the file of keys')
  expect(script('restore', targetUrl, file, '--keys', file).line).toContain('This is not a file of keys')
  expect(script('restore', targetUrl, file, '--keys', keysFile)).toEqual({
    code: 0,
    line: expect.stringMatching(
      /^Using the database|Restored \d+ rows[^]*The audit trail is whole: \d+ events of 3 organizations\.$/,
    ),
  })
  // the same people, on the other server, with the sessions that they had
  Object.assign(api, await serve(targetUrl))
  const restored = await read()
  expect(sorted(restored)).toEqual(sorted(written))
  // the job that would have sent it is not in a backup
  const listed = family && (await call(invitationRoutes.list, { params: inCase }, family.lead.fetch))
  expect(listed?.items.find(({ id }) => id === invited?.id)?.letter).toBe('failed')
  await stopApi(api)

  const client = new pg.Client({ connectionString: targetUrl })
  await client.connect()
  const { rows } = await client.query<{ organization_id: string; chain_id: string }>(
    `UPDATE holdfast.audit_events SET meta = '{"count": 7}' WHERE chain_id = $1 AND seq = 3 RETURNING organization_id, chain_id`,
    [families[0]?.caseId],
  )
  await client.end()
  expect(script('audit-verify', targetUrl)).toEqual({
    code: 1,
    line: `The audit trail of organization ${rows[0]?.organization_id} is broken: event 3 of the chain ${rows[0]?.chain_id} does not fit.`,
  })
  expect(script('restore', targetUrl, file, '--keys', keysFile)).toEqual({
    code: 1,
    line: 'This database holds data already. Restore a backup into a new, empty database.',
  })
}, 120_000)

test('removes backups that are older than they may be, and no other file', async () => {
  const old = gunzipSync(readFileSync(file))
    .toString('latin1')
    .replace(/"at":"[^"]+"/, `"at":"${new Date(Date.now() - 31 * 86_400_000).toISOString()}"`)
  for (const name of ['january.backup', 'january.copy'])
    writeFileSync(join(folder, name), gzipSync(Buffer.from(old, 'latin1')))
  writeFileSync(join(folder, 'notes.backup'), 'no backup at all')
  expect(script('backup', sourceUrl, join(folder, 'new.backup'), '--keep', 'some')).toMatchObject({ code: 1 })
  expect(script('backup', sourceUrl, join(folder, 'new.backup'), '--keep', '30')).toEqual({
    code: 0,
    line: expect.stringContaining('Removed older than 30 days: january.backup'),
  })
  expect(readdirSync(folder).toSorted()).toEqual([
    'all.backup',
    'all.keys',
    'january.copy',
    'new.backup',
    'notes.backup',
  ])
  rmSync(join(folder, 'new.backup'))
}, 60_000)

test('refuses a file that is no complete backup of this or an earlier version, and restores nothing', async () => {
  const text = gunzipSync(readFileSync(file)).toString('latin1')
  const later = (name: string) => text.replace('"0003_audit"', `"0003_audit","${name}"`)
  const changes: [string, Buffer, string][] = [
    ['no backup', Buffer.from('something else'), 'The backup is cut off or is none'],
    ['cut off', readFileSync(file).subarray(0, 20_000), 'The backup is cut off or is none'],
    [
      'changed',
      gzipSync(Buffer.from(text.replace('example.org', 'example.com'), 'latin1')),
      'do not fit their checksum',
    ],
    ['newer', gzipSync(Buffer.from(later('0099_later'), 'latin1')), 'The backup is of a newer Holdfast'],
  ]
  for (const [name, content, line] of changes) {
    const url = await after.createDatabase(`refused_${name.replace(' ', '_')}`)
    const path = join(folder, name)
    writeFileSync(path, content)
    const refused = script('restore', url, path, '--without-keys')
    expect(refused.code).toBe(1)
    expect(refused.line).toContain(line)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(`SELECT to_regclass('identity.users') AS users`)
    if (rows[0].users) expect((await client.query('SELECT FROM identity.users')).rowCount).toBe(0)
    await client.end()
  }
}, 120_000)
