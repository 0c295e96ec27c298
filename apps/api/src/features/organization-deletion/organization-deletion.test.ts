import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationDeletionRoutes } from '@holdfast/contracts/organization-deletion'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sessionRoutes } from '@holdfast/contracts/session'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { enqueue } from '../../jobs/enqueue.ts'
import { newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'
import { deleteOrganizations } from './delete-organizations.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const count = async (from: string, ...values: unknown[]): Promise<number> =>
  Number((await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${from}`, values)).rows[0]?.n)

async function afterDays(days: number): Promise<void> {
  api.clock.ahead = days * 86_400_000
  await enqueue({ tx: api.database.prisma, runtime: api.runtime }, deleteOrganizations, {})
  const waiting = () => count(`pgboss.job WHERE name LIKE '%delete-organizations' AND state <> 'completed'`)
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 20_000, interval: 50 })
  api.clock.ahead = 0
}

it('ends a practice thirty days after its last owner typed its name, unless they take it back', async () => {
  const olive = await newPerson(api, 'Olive Owner')
  const { id: organizationId } = await olive.call(organizationRoutes.create, {
    body: { kind: 'practice', name: 'Harbor Practice' },
  })
  const params = { organizationId }
  const { id: caseId } = await olive.call(caseRoutes.create, {
    params,
    body: { alias: 'Sam', relationship: 'sibling', substances: ['alcohol'] },
  })
  const ask = (name: string) => olive.call(organizationDeletionRoutes.ask, { params, body: { name } })
  expect(await olive.call(organizationDeletionRoutes.get, { params })).toMatchObject({ openCases: 1, dueAt: null })
  expect(await refusal(ask('Harbor Practice'))).toMatchObject({ type: '/problems/prove-yourself' })
  await olive.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
  expect(await refusal(ask('Harbor Practice'))).toMatchObject({ rule: 'open_cases' })
  await olive.call(caseStageRoutes.move, { params: { ...params, caseId }, body: { stage: 'closed' } })
  expect(await refusal(ask('Harbor'))).toMatchObject({ rule: 'name_differs' })
  const asked = await ask('Harbor Practice')
  await afterDays(29)
  await olive.call(organizationDeletionRoutes.takeBack, { params, ifMatch: asked.version })
  await afterDays(31)
  expect(await olive.call(organizationRoutes.get, { params })).toMatchObject({ name: 'Harbor Practice' })
  await ask('Harbor Practice')
  await afterDays(31)
  expect(await refusal(olive.call(organizationRoutes.get, { params }))).toMatchObject({ type: '/problems/not-found' })
  const { rows } = await owner.query<{ table: string }>(
    `SELECT table_schema || '.' || table_name AS table FROM information_schema.columns
     WHERE table_schema IN ('holdfast', 'keys') AND table_name NOT LIKE 'audit%' AND column_name = 'organization_id'`,
  )
  for (const { table } of rows)
    expect([table, await count(`${table} WHERE organization_id = $1`, organizationId)]).toEqual([table, 0])
  // the trail stays whole: ids and codes
  expect(
    await count(`holdfast.audit_events WHERE action = 'organization.deleted' AND organization_id = $1`, organizationId),
  ).toBe(1)
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
  expect((await owner.query('SELECT * FROM holdfast.audit_first_break()')).rows).toEqual([])
}, 60_000)

it('is for owners alone', async () => {
  const olive = await newPerson(api, 'Olive Owner')
  const { id: organizationId } = await olive.call(organizationRoutes.create, {
    body: { kind: 'practice', name: 'Harbor Practice' },
  })
  const stranger = await newPerson(api, 'Sol Stranger')
  const params = { organizationId }
  expect(await refusal(stranger.call(organizationDeletionRoutes.get, { params }))).toMatchObject({
    type: '/problems/not-found',
  })
})
