import { caseRoutes } from '@holdfast/contracts/cases'
import type { ChangeEvent } from '@holdfast/contracts/changes'
import { newFamily, type TestCase } from '@holdfast/scenarios/family-case'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTemporaryServer, type TemporaryServer } from '../../../../../scripts/postgres/temporary-server.ts'
import { migrate } from '../../db/migrate.ts'
import { type Account, startApi, stopApi, type TestApi } from '../../test/api.ts'
import { type Network, startNetwork } from '../../test/network.ts'

let server: TemporaryServer
let network: Network
let api: TestApi
let family: TestCase<Account>

beforeAll(async () => {
  server = await startTemporaryServer()
  const { apiUrl } = await migrate(await server.createDatabase('holdfast'), 'a secret of these tests, long enough')
  network = await startNetwork(Number(new URL(apiUrl).port))
  const url = Object.assign(new URL(apiUrl), { hostname: '127.0.0.1', port: String(network.port) }).href
  api = await startApi({ DATABASE_API_URL: url })
  family = await newFamily(api)
}, 60_000)

afterAll(async () => {
  await network.stop()
  await stopApi(api)
  await server.stop()
})

/** What an open page hears, from now on. */
async function follow(leaving: AbortSignal): Promise<ChangeEvent[]> {
  const { lead, organizationId, caseId } = family
  const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
  const { body } = await lead.fetch(path, { headers: { accept: 'text/event-stream' }, signal: leaving })
  const heard: ChangeEvent[] = []
  const listen = async () => {
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? [])
      for (const [, data = ''] of chunk.matchAll(/^data: (.*)$/gm)) heard.push(JSON.parse(data) as ChangeEvent)
  }
  void listen().catch(() => undefined)
  return heard
}

async function rename(alias: string): Promise<void> {
  const { lead, organizationId, caseId } = family
  const params = { organizationId, caseId }
  const { version } = await lead.call(caseRoutes.get, { params })
  await lead.call(caseRoutes.update, { params, body: { alias }, ifMatch: version })
}

/** Asked every five seconds, and owed an answer for five; a busy machine needs longer. */
const SOON = { timeout: 20_000, interval: 50 }

it('tells an open page to catch up after a network was lost that told nobody, and then of each change as ever', async () => {
  const leaving = new AbortController()
  const heard = await follow(leaving.signal)
  const times = (resource: string) => heard.filter((note) => note.resource === resource).length
  await expect.poll(() => times('stream'), SOON).toBe(1)
  await rename('Max')
  await expect.poll(() => times('cases'), SOON).toBe(1)
  network.lose()()
  // said while nobody listens: the connection that listened is dead for good, and says nothing
  await expect
    .poll(
      () =>
        rename('Kim').then(
          () => true,
          () => false,
        ),
      SOON,
    )
    .toBe(true)
  await expect.poll(() => times('stream'), SOON).toBe(2)
  expect(times('cases')).toBe(1)
  await rename('Lee')
  await expect.poll(() => times('cases'), SOON).toBe(2)
  leaving.abort()
}, 60_000)
