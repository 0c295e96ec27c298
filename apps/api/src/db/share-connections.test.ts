import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newSample } from '@holdfast/scenarios/family-case'
import { expect, it } from 'vitest'
import { useApi } from '../test/api.ts'
import { shareConnections } from './share-connections.ts'

const api = useApi()
const BACKEND = { name: 'backend', text: 'SELECT pg_backend_pid() AS backend', values: [] }

it('opens another connection only when one has as many senders as it may have', async () => {
  const shared = shareConnections(api.database.pool, 4)
  const backends = await Promise.all(
    Array.from({ length: 10 }, () =>
      shared(async (client) => (await client.query<{ backend: number }>(BACKEND)).rows[0]?.backend),
    ),
  )
  expect(new Set(backends.slice(0, 4)).size).toBe(1)
  expect(new Set(backends).size).toBe(3)
})

it('fails for whoever sent what fails, and for nobody beside them', async () => {
  const { ask } = api.database
  const broken = { name: 'broken', text: 'SELECT 1 / $1::int AS one', values: [0] }
  const answers = await Promise.allSettled([ask(BACKEND), ask(broken), ask(BACKEND)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

it('answers again after the connection broke under those who waited', async () => {
  const shared = shareConnections(api.database.pool, 4)
  const ended = shared((client) => client.query('SELECT pg_terminate_backend(pg_backend_pid())'))
  const beside = shared((client) => client.query(BACKEND))
  expect((await Promise.allSettled([ended, beside])).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await api.database.ask(BACKEND)).toHaveLength(1)
})

it('keeps families apart who read at the same time', async () => {
  const families = await Promise.all([newSample(api), newSample(api), newSample(api)])
  const reads = families.flatMap(({ lead }) =>
    families.map(async ({ organizationId, planId }) => {
      const params = { organizationId, planId }
      return lead.call(workspaceRoutes.get, { params }).then(
        ({ id }) => id === planId,
        () => null,
      )
    }),
  )
  const seen = await Promise.all(reads)
  expect(seen).toEqual(families.flatMap((mine) => families.map((theirs) => (mine === theirs ? true : null))))
})
