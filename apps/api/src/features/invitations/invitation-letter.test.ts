import { caseRoutes } from '@holdfast/contracts/cases'
import { type Invitation, invitationRoutes } from '@holdfast/contracts/invitations'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openMail } from '../../mail-transport.ts'
import { startApi, stopApi, type TestApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { type SmtpServer, startSmtpServer } from '../../test/smtp-server.ts'
import type { TestCase } from '../../test/family.ts'

let mail: SmtpServer
let api: TestApi

beforeAll(async () => {
  mail = await startSmtpServer()
  const settings = { SMTP_URL: mail.url, MAIL_RETRY_SECONDS: '1', MAIL_TIMEOUT_SECONDS: '2' }
  api = await startApi(settings, openMail)
})

afterAll(async () => {
  await stopApi(api)
  await mail.stop()
})

const addressOf = ({ organizationId }: TestCase) => `rosa-${organizationId}@example.org`

const invite = (family: TestCase): Promise<Invitation> => {
  const { lead, organizationId, caseId } = family
  const body = { name: 'Rosa', role: 'participant', email: addressOf(family) } as const
  return lead.call(invitationRoutes.create, { params: { organizationId, caseId }, body })
}

const stateOf = async ({ lead, organizationId, caseId }: TestCase) =>
  (await lead.call(invitationRoutes.list, { params: { organizationId, caseId } })).items[0]?.letter

const lettersTo = (family: TestCase) => mail.lettersTo(addressOf(family))

const becomes = (family: TestCase, state: Invitation['letter']) =>
  vi.waitUntil(async () => (await stateOf(family)) === state, { timeout: 15_000, interval: 20 })

describe('the letter of an invitation', () => {
  it('delays neither the invitation nor another case while the mail server takes its time, and arrives once', async () => {
    mail.behave('waits')
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId }
    const other = await family.lead.call(caseRoutes.create, { params, body: { alias: 'Max', relationship: 'sibling' } })
    const invitation = await invite(family)
    expect(invitation).toMatchObject({ letter: 'waiting', link: null })
    await mail.untilSomebodyWaits()
    const inOther = { ...params, caseId: other.id }
    await family.lead.call(caseRoutes.update, { params: inOther, body: { alias: 'Maxi' }, ifMatch: other.version })
    const inSame = { ...params, caseId: family.caseId }
    await family.lead.call(caseRoutes.update, { params: inSame, body: { alias: 'Sammy' }, ifMatch: 1 })
    expect(await stateOf(family)).toBe('waiting')
    mail.behave('accepts')
    mail.release()
    await becomes(family, 'sent')
    expect(lettersTo(family)).toHaveLength(1)
    expect(lettersTo(family)[0]?.text).toContain('/join#')
  })

  it.each(['hangs', 'closes'] as const)('is tried again when the mail server %s', async (behavior) => {
    mail.behave(behavior)
    const before = mail.connections()
    const family = await newFamily(api)
    expect((await invite(family)).letter).toBe('waiting')
    await vi.waitUntil(() => mail.connections() > before, { timeout: 10_000 })
    mail.behave('accepts')
    await becomes(family, 'sent')
    expect(lettersTo(family)).toHaveLength(1)
  })

  it('is not tried again when the mail server refuses the address, and says so', async () => {
    mail.behave('refuses')
    const family = await newFamily(api)
    const before = mail.connections()
    expect((await invite(family)).letter).toBe('waiting')
    await becomes(family, 'failed')
    mail.behave('accepts')
    const next = await newFamily(api)
    await invite(next)
    await becomes(next, 'sent')
    expect([mail.connections() - before, lettersTo(family)]).toEqual([2, []])
    expect(api.log.join('\n')).not.toContain(addressOf(family))
  })

  it('is not sent once the invitation was withdrawn', async () => {
    mail.behave('closes')
    const before = mail.connections()
    const family = await newFamily(api)
    const { id: invitationId, version } = await invite(family)
    await vi.waitUntil(() => mail.connections() > before, { timeout: 10_000 })
    const params = { organizationId: family.organizationId, caseId: family.caseId, invitationId }
    await family.lead.call(invitationRoutes.withdraw, { params, ifMatch: version })
    mail.behave('accepts')
    const waiting = async () => {
      const { rows } = await api.database.pool.query(
        `SELECT 1 FROM pgboss.job WHERE data->>'invitationId' = $1 AND state <> 'completed'`,
        [invitationId],
      )
      return rows.length
    }
    await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 15_000, interval: 50 })
    expect(lettersTo(family)).toEqual([])
  })

  it('asks for no letter where no address was given', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const body = { name: 'Rosa', role: 'participant' } as const
    expect(await lead.call(invitationRoutes.create, { params: { organizationId, caseId }, body })).toMatchObject({
      letter: null,
    })
  })
})
