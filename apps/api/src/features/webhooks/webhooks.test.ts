import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { webhookRoutes as routes } from '@holdfast/contracts/webhooks'
import type { WebhookKind } from '@holdfast/domain/webhooks/webhook'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import pg from 'pg'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import { newPerson, startApi, stopApi, useApi } from '../../test/api.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'
import { postSigned } from './post-signed.ts'
import { ClosedAddress } from './public-address.ts'
import { sendWebhooks } from './send-webhooks.ts'

type Received = { path: string; body: string; headers: Record<string, string> }

const api = useApi({ WEBHOOKS_TO_PRIVATE_ADDRESSES: 'yes' })
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
const received: Received[] = []
let receiver: Server
let status = 200

beforeAll(async () => {
  await owner.connect()
  receiver = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      received.push({ path: request.url ?? '', body, headers: request.headers as Record<string, string> })
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await owner.end()
  receiver.close()
})

const addressOf = (path: string) => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${path}`
const send = () => sendWebhooks.run(api.runtime, {}, AbortSignal.timeout(20_000))
const got = (path: string) => received.filter((one) => one.path === path)

async function newWebhook(path: string, kinds: WebhookKind[] = ['case.opened']) {
  const person = await newPerson(api, 'Olive Owner')
  const organizationId = await foundPractice(person)
  const params = { organizationId }
  const made = await person.call(routes.create, { params, body: { url: addressOf(path), kinds } })
  const ofWebhook = { ...params, webhookId: made.id }
  const log = async () => (await person.call(routes.deliveries, { params: ofWebhook })).items
  return { person, organizationId, params, ofWebhook, made, secret: made.secret ?? '', log }
}

/** Lets the pause before the next attempt pass, for the database's clock. */
async function passPause(organizationId: string): Promise<void> {
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
  await owner.query('UPDATE holdfast.webhook_deliveries SET due_at = now() WHERE organization_id = $1', [
    organizationId,
  ])
}

it('tells what happened by ids, kind and time, signed as Standard Webhooks says', async () => {
  const { person, organizationId, params, made, secret, log, ofWebhook } = await newWebhook('/signed')
  expect(secret).toMatch(/^whsec_/)
  expect((await person.call(routes.list, { params })).items).toMatchObject([{ state: 'on', secret: null }])
  const { caseId } = await openPracticeCase(person, organizationId, 'Sam Ortiz')
  await send()
  const [first] = got('/signed')
  const sent = new Webhook(secret).verify(first?.body ?? '', first?.headers ?? {})
  expect(sent).toEqual({
    type: 'case.opened',
    timestamp: expect.any(String),
    data: { organizationId, caseId, resource: 'cases', id: caseId },
  })
  expect(first?.body).not.toMatch(/Sam|Ortiz/)
  expect(await log()).toMatchObject([{ kind: 'case.opened', state: 'delivered', attempts: 1, status: 200 }])
  // after a change of the secret both sign, for a day
  const renewed = await person.call(routes.rotate, { params: ofWebhook, ifMatch: made.version })
  const [{ id: deliveryId } = { id: '' }] = await log()
  await person.call(routes.replay, { params: { ...ofWebhook, deliveryId } })
  await send()
  const again = got('/signed')[1]
  for (const one of [secret, renewed.secret ?? '']) new Webhook(one).verify(again?.body ?? '', again?.headers ?? {})
  expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  const { rows } = await owner.query<{ secret: string }>('SELECT secret FROM holdfast.webhooks WHERE id = $1', [
    made.id,
  ])
  expect(rows.map((row) => row.secret)).not.toContain(renewed.secret)
})

it('tries for a day with growing pauses, then pauses the webhook, which stands in the audit trail', async () => {
  const { person, organizationId, params, ofWebhook, log } = await newWebhook('/down')
  await openPracticeCase(person, organizationId, 'Sam')
  status = 302
  await send()
  await send()
  expect(await log()).toMatchObject([{ state: 'waiting', attempts: 1, status: 302 }])
  for (let attempt = 2; attempt <= 8; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one attempt after another
    await passPause(organizationId)
    // oxlint-disable-next-line no-await-in-loop -- one attempt after another
    await send()
  }
  status = 200
  expect(got('/elsewhere')).toEqual([])
  expect(await log()).toMatchObject([{ state: 'failed', attempts: 8, status: 302 }])
  const [webhook] = (await person.call(routes.list, { params })).items
  expect(webhook?.state).toBe('paused')
  const { items } = await person.call(auditTrailRoutes.list, { params })
  expect(items.map(({ what }) => what)).toContain('A webhook: paused')
  await person.call(routes.update, { params: ofWebhook, body: { state: 'on' }, ifMatch: webhook?.version ?? 0 })
  const [{ id: deliveryId } = { id: '' }] = await log()
  await person.call(routes.replay, { params: { ...ofWebhook, deliveryId } })
  await send()
  expect(await log()).toMatchObject([{ state: 'delivered', attempts: 1 }])
})

it('is for those who run the practice, and ends with whoever answers for it', async () => {
  const { person, organizationId, params, ofWebhook, made } = await newWebhook('/own')
  const other = await newWebhook('/other')
  const foreign = { params: { ...other.params, webhookId: made.id }, ifMatch: 1 }
  expect((await refusal(other.person.call(routes.remove, foreign))).type).toBe('/problems/not-found')
  expect((await refusal(other.person.call(routes.list, { params }))).type).toBe('/problems/not-found')
  await person.call(routes.remove, { params: ofWebhook, ifMatch: 1 })
  await openPracticeCase(person, organizationId, 'Sam')
  await send()
  expect(got('/own')).toEqual([])
})

it('takes no address that is not public, and sends nothing where a name leads to one', async () => {
  const strict = await startApi()
  const person = await newPerson(strict, 'Olive Owner')
  const params = { organizationId: await foundPractice(person) }
  // oxlint-disable-next-line no-await-in-loop -- one after another
  for (const url of [addressOf('/x'), 'https://localhost/x', 'https://169.254.169.254/latest/meta-data'])
    expect(await wrongFields(person.call(routes.create, { params, body: { url, kinds: ['case.opened'] } }))).toEqual([
      'body/url',
    ])
  await stopApi(strict)
  const config = readConfig({ ...process.env, NODE_ENV: 'test', HOLDFAST_SECRET: 'a secret of the tests, long enough' })
  const { port } = receiver.address() as AddressInfo
  const at = new Date()
  const given = { id: 'one', at, body: '{}', secrets: [] }
  // the name was public when it was registered, and is no longer
  await expect(postSigned(config, { ...given, url: `https://localhost:${port}/rebound` })).rejects.toBeInstanceOf(
    ClosedAddress,
  )
  expect(received.some(({ path }) => path === '/rebound')).toBe(false)
})
