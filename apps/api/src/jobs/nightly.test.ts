import { organizationRoutes } from '@holdfast/contracts/organizations'
import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startTemporaryServer, type TemporaryServer } from '../../../../scripts/postgres/temporary-server.ts'
import { migrate } from '../db/migrate.ts'
import { newBrowser, newPerson, PASSWORD, startApi, stopApi, type TestApi } from '../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { enqueue } from './enqueue.ts'
import type { Job } from './job.ts'
import { removePasskeyChallenges } from '../features/passkeys/remove-passkey-challenges.ts'
import { removeOldSamples } from '../features/sample-cases/remove-old-samples.ts'
import { removeExpiredSessions } from '../features/session/remove-expired-sessions.ts'
import { removePasswordResets } from '../features/users/remove-password-resets.ts'
import { removeIdempotencyKeys } from './remove-idempotency-keys.ts'
import { removeRateLimits } from './remove-rate-limits.ts'

// a database of its own: the clock of these tests is days ahead, and they remove what others still use
let server: TemporaryServer
let superuser: pg.Client
let api: TestApi
const SECRET = 'a secret of the nightly tests, long enough'
const hours = (count: number) => count * 3_600_000
const days = (count: number) => hours(24 * count)

beforeAll(async () => {
  server = await startTemporaryServer()
  const { apiUrl } = await migrate(await server.createDatabase('nightly'), SECRET)
  superuser = new pg.Client({ connectionString: server.superuserUrl('nightly') })
  await superuser.connect()
  api = await startApi({ DATABASE_API_URL: apiUrl })
}, 60_000)

afterAll(async () => {
  await stopApi(api)
  await superuser.end()
  await server.stop()
})

const count = async (from: string, ...values: unknown[]): Promise<number> => {
  const { rows } = await superuser.query<{ count: string }>(`SELECT count(*) FROM ${from}`, values)
  return Number(rows[0]?.count)
}

/** Lets hours pass for what the database judges by its own clock. */
async function passTime(by: number): Promise<void> {
  const times = { sessions: ['idle_expires_at', 'expires_at'], password_resets: ['expires_at'] }
  for (const [table, columns] of Object.entries(times))
    await superuser.query(
      `UPDATE identity.${table} SET ${columns.map((column) => `${column} = ${column} - make_interval(hours => ${by})`).join()}`,
    )
}

/** Has a night's work done by the clock of `ahead` milliseconds from now. */
async function inNight(ahead: number, job: Job<object>): Promise<void> {
  api.clock.ahead = ahead
  await enqueue({ tx: api.database.prisma, runtime: api.runtime }, job, {})
  const waiting = () => count(`pgboss.job WHERE name LIKE $1 AND state <> 'completed'`, `%${job.name}`)
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 15_000, interval: 20 })
  api.clock.ahead = 0
}

it('removes expired sessions, and still recognizes that a sign-in is not the first', async () => {
  const { email } = await newPerson(api)
  const phone = newBrowser(api)
  await phone.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  await passTime(13)
  await inNight(0, removeExpiredSessions)
  await passTime(-13)
  expect(await count('identity.sessions s JOIN identity.users u ON u.id = s.user_id WHERE u.email = $1', email)).toBe(1)
  await phone.call(sessionRoutes.get, {})
  const told = () => api.letters.filter(({ to, subject }) => to === email && subject === 'A new sign-in').length
  await vi.waitUntil(() => told() === 1)
  await newBrowser(api).call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  await vi.waitUntil(() => told() === 2)
})

it('removes expired reset links', async () => {
  const { email } = await newPerson(api)
  await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email } })
  await vi.waitUntil(() => api.letters.some(({ to, subject }) => to === email && subject === 'Your link'))
  await inNight(0, removePasswordResets)
  expect(await count('identity.password_resets')).toBe(1)
  await passTime(1)
  await inNight(0, removePasswordResets)
  expect(await count('identity.password_resets')).toBe(0)
})

it('removes challenges of passkeys that nobody answered within five minutes, by the clock of the database', async () => {
  const old = await newBrowser(api).call(passkeyRoutes.askToSign, {})
  await newBrowser(api).call(passkeyRoutes.askToSign, {})
  await superuser.query(
    "UPDATE identity.passkey_challenges SET created_at = created_at - interval '5 minutes' WHERE challenge = $1",
    [old.challenge],
  )
  await inNight(0, removePasskeyChallenges)
  expect(await count('identity.passkey_challenges')).toBe(1)
})

it('removes expired rate limits', async () => {
  await newPerson(api)
  await inNight(0, removeRateLimits)
  expect(await count('identity.rate_limits')).toBeGreaterThan(0)
  await inNight(hours(25), removeRateLimits)
  expect(await count('identity.rate_limits')).toBe(0)
})

it('removes idempotency keys after a week, in every organization', async () => {
  await newFamily(api)
  await newFamily(api)
  await inNight(days(6), removeIdempotencyKeys)
  expect(await count('holdfast.idempotency_keys')).toBeGreaterThan(1)
  await inNight(days(8), removeIdempotencyKeys)
  expect(await count('holdfast.idempotency_keys')).toBe(0)
})

it('removes old sample organizations with all their data, and nothing else', async () => {
  const visitor = newBrowser(api)
  const family = await newFamily(api)
  const { organizationId } = await visitor.call(sampleCaseRoutes.create, { body: {} })
  await inNight(days(6), removeOldSamples)
  const listed = async () => (await visitor.call(organizationRoutes.list, {})).items.map(({ id }) => id)
  expect(await listed()).toEqual([organizationId])
  const guests = await count(`identity.users WHERE kind = 'guest'`)
  expect(guests).toBeGreaterThan(3)
  await inNight(days(8), removeOldSamples)
  const { rows } = await superuser.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'holdfast'`,
  )
  const left = await Promise.all(
    rows.map(async ({ tablename }) => [
      tablename,
      await count(`holdfast.${tablename} WHERE organization_id = $1`, organizationId),
    ]),
  )
  expect(left.filter(([, rowsLeft]) => rowsLeft !== 0)).toEqual([])
  expect(await count(`identity.users WHERE kind = 'guest'`)).toBe(0)
  // the trails of its people go with them; those of everybody else stay
  const trails = 'holdfast.audit_events e LEFT JOIN identity.users u ON u.id = e.organization_id'
  expect(await count(`${trails} WHERE e.action = 'session.opened' AND u.id IS NULL`)).toBe(0)
  expect(await count(`${trails} WHERE e.action = 'session.opened' AND u.kind = 'account'`)).toBeGreaterThan(0)
  expect((await family.lead.call(organizationRoutes.list, {})).items.map(({ id }) => id)).toEqual([
    family.organizationId,
  ])
})

it('leaves nothing of a sample that somebody opens while it is removed', async () => {
  const { organizationId, caseId } = await newBrowser(api).call(sampleCaseRoutes.create, { body: {} })
  const { rows } = await superuser.query<{ id: string }>('SELECT id FROM holdfast.case_members WHERE case_id = $1', [
    caseId,
  ])
  const view = { organizationId, memberId: rows[0]?.id, action: 'case.viewed', resource: 'cases', resourceId: caseId }
  const remover = new pg.Client({ connectionString: server.superuserUrl('nightly') })
  await remover.connect()
  await remover.query('BEGIN')
  await remover.query("SELECT holdfast.remove_old_sample(now() + interval '1 day')")
  const opened = superuser.query('SELECT holdfast.audit_views($1::jsonb)', [JSON.stringify([view])])
  const waits = () =>
    remover.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%audit_views%'`)
  await vi.waitUntil(async () => (await waits()).rowCount === 1, { timeout: 15_000, interval: 20 })
  await remover.query('COMMIT')
  await opened
  await remover.end()
  for (const table of ['audit_events', 'audit_heads'])
    expect(await count(`holdfast.${table} WHERE organization_id = $1`, organizationId)).toBe(0)
})
