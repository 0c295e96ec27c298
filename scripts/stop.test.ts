import { call } from '@holdfast/contracts/call'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import pg from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { freePort } from './free-port.ts'
import { browserAt } from './installation.ts'
import { startTemporaryServer } from './postgres/temporary-server.ts'
import { buildApi } from './steps/build-api.ts'
import { startApi } from './steps/start-api.ts'

const SECRET = 'a-secret-for-tests-only-0123456789'

beforeAll(buildApi, 120_000)
const REQUESTS = 6

test('an API that is told to end answers what it was asked, ends live streams, and ends', async () => {
  const server = await startTemporaryServer()
  onTestFinished(server.stop)
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), SECRET)
  const port = await freePort()
  const settings = { PORT: String(port), DATABASE_API_URL: apiUrl, HOLDFAST_SECRET: SECRET, LOG_LEVEL: 'silent' }
  const start = () => startApi({ NODE_ENV: 'test', ...settings })
  const api = await start()
  onTestFinished(api.stop)
  const person = browserAt({ folder: '', port, starts: [] })
  const { organizationId, caseId, planId } = await call(sampleCaseRoutes.create, { body: {} }, person)
  const params = { organizationId, planId }
  const stream = await person(`/api/v1/organizations/${organizationId}/cases/${caseId}/changes`, {})
  const heard = stream.text()

  const holder = new pg.Client({ connectionString: server.superuserUrl('holdfast') })
  await holder.connect()
  onTestFinished(() => holder.end())
  await holder.query('BEGIN')
  await holder.query('SELECT FROM holdfast.plans WHERE id = $1 FOR UPDATE', [planId])
  const names = Array.from({ length: REQUESTS }, (_, n) => `Person ${n}`)
  const asked = names.map((name) =>
    call(participantRoutes.create, { params, body: { name, relationship: 'friend', adult: true } }, person),
  )
  const waiting = () => holder.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)
  await expect.poll(async () => (await waiting()).rowCount, { interval: 10 }).toBe(REQUESTS)
  process.kill(api.pid, 'SIGTERM')
  // it has ended the stream, and waits for the rest
  expect(await heard).toContain('"stream"')
  await holder.query('COMMIT')
  const answered = await Promise.all(asked)
  expect(answered.map(({ name }) => name)).toEqual(names)
  await api.ended

  const next = await start()
  onTestFinished(next.stop)
  const { participants } = await call(workspaceRoutes.get, { params }, person)
  expect(participants.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
})
