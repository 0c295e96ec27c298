import { consentRoutes } from '@holdfast/contracts/consents'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { memberRoutes } from '@holdfast/contracts/members'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, newBrowser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const OWN = {
  decision: 'given',
  subject: 'own',
  patientName: 'Karen Ortiz',
  discloser: 'Karen Ortiz and Dana Cole',
  recipient: 'Harbor Light',
  parts: ['contact'],
  purpose: 'To hold a bed',
  contactName: 'Karen Ortiz',
  contactPhone: '555-0101',
  decidedOn: inDays(0),
  signature: 'Karen Ortiz',
  expiresOn: inDays(30),
} as const
const PAPER = {
  ...OWN,
  subject: 'loved_one',
  patientName: 'Sam Ortiz',
  parts: ['contact', 'arrival', 'insurance', 'medical', 'safety'],
  signature: 'Sam Ortiz',
} as const

type Body = Parameters<typeof record>[2]
const record = (who: Browser, { inCase }: PlanningFamily, body: { [K in keyof typeof OWN]?: unknown } & object) =>
  who.call(consentRoutes.record, { params: inCase, body: body as never })
const newLink = (who: Browser, { inCase }: PlanningFamily, consentId: string) =>
  who.call(consentRoutes.makeLink, { params: { ...inCase, consentId } })
const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''
const read = (token: string, program = newBrowser(api)) => program.call(consentRoutes.read, { body: { token } })
const revoke = (who: Browser, { inCase }: PlanningFamily, consentId: string, ifMatch?: number) =>
  who.call(consentRoutes.revoke, { params: { ...inCase, consentId }, ...(ifMatch && { ifMatch }) })
const accountOf = async (who: Browser, { inCase }: PlanningFamily) =>
  (await who.call(consentRoutes.disclosures, { params: inCase })).items
const expectClosed = async (token: string) =>
  expect(await refusal(read(token))).toMatchObject({ type: '/problems/link-not-valid', status: 410 })

/** A family with a place, a first call and an assessed risk. */
async function familyWithPlace() {
  const family = await newPlanningFamily(api)
  const { lead, interventionist, inPlan, inCase } = family
  const place = await lead.call(treatmentOptionRoutes.create, {
    params: inPlan,
    body: {
      name: 'Harbor Light',
      levelOfCare: '3.7',
      whyItFits: 'Our aunt was there.',
      insurance: { payer: 'Sample Health', memberId: '000-00-SAMPLE', holderName: 'Marta Ortiz', network: 'in' },
      admission: { arrivalRule: 'medical_check_first' },
    },
  })
  const { version } = await lead.call(firstCallRoutes.get, { params: inCase })
  await lead.call(firstCallRoutes.update, {
    params: inCase,
    body: { worries: 'He shouts at Rosa.', medication: 'Lisinopril 10 mg', pastEvents: ['seizure'] },
    ifMatch: version,
  })
  await interventionist.call(riskRoutes.assess, {
    params: inPlan,
    body: { areas: { self_harm: { level: 'low', observed: 'Rosa heard it.' } } },
  })
  return { ...family, place }
}

describe('…/consents', () => {
  it('holds every element, and names each that is missing', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant } = family
    for (const field of [
      'patientName',
      'discloser',
      'recipient',
      'purpose',
      'decidedOn',
      'signature',
      'expiresOn',
    ] as const) {
      const { [field]: _, ...rest } = OWN
      expect(await wrongFields(record(lead, family, rest))).toEqual([`body/${field}`])
    }
    expect(await wrongFields(record(lead, family, { ...OWN, parts: [] }))).toEqual(['body/parts'])
    expect(await wrongFields(record(lead, family, { ...OWN, contactName: '' }))).toEqual(['body/contactName'])
    expect(await wrongFields(record(lead, family, { ...OWN, parts: ['letters'] }))).toEqual(['body/parts/0'])
    expect(await wrongFields(record(lead, family, { ...OWN, expiresOn: inDays(-3) }))).toEqual(['body/expiresOn'])
    expect((await refusal(record(participant, family, OWN))).status).toBe(403)
    await expectHidden(api, (stranger) => record(stranger, family, OWN))
    const made = await record(lead, family, OWN)
    const { decision: _, ...kept } = OWN
    expect(made).toMatchObject({ ...kept, state: 'given', recordedBy: 'Karen Ortiz', linkExpiresAt: null })
    expect(made.terms).toContain('You can take this back at any time')
    expect((await refusal(participant.call(consentRoutes.list, { params: family.inCase }))).status).toBe(403)
  })

  it('keeps a no as a record, which opens nothing', async () => {
    const family = await newPlanningFamily(api)
    const { lead } = family
    const { signature: _, expiresOn: __, ...no } = { ...OWN, decision: 'declined' }
    const made = await record(lead, family, no)
    expect(made).toMatchObject({
      state: 'declined',
      expiresOn: null,
      signature: '',
      can: { revoke: { allowed: false } },
    })
    expect(await ruleOf(newLink(lead, family, made.id))).toBe('consent_not_open')
    expect(await ruleOf(revoke(lead, family, made.id, 1))).toBe('consent_not_open')
  })

  it('lets nobody agree for somebody else', async () => {
    const family = await familyWithPlace()
    const { lead, interventionist, place } = family
    const { recipient: _, ...atPlace } = { ...PAPER, treatmentOptionId: place.id }
    expect(await ruleOf(record(lead, family, { ...OWN, parts: ['contact', 'medical'] }))).toBe('consent_own_parts')
    expect(await ruleOf(record(lead, family, atPlace))).toBe('consent_paper_by_professional')
    expect(await ruleOf(record(interventionist, family, PAPER))).toBe('consent_needs_place')
    expect(await record(interventionist, family, atPlace)).toMatchObject({ state: 'given', recipient: 'Harbor Light' })
    const other = await familyWithPlace()
    const foreign = { ...atPlace, treatmentOptionId: other.place.id }
    expect(await wrongFields(record(interventionist, family, foreign))).toEqual(['body/treatmentOptionId'])
  })
})

describe('the link of a program', () => {
  it('shows what the consent names and nothing else, with the notice, and is closed by the revocation', async () => {
    const family = await familyWithPlace()
    const { lead, interventionist, place } = family
    const { recipient: _, ...atPlace } = { ...PAPER, treatmentOptionId: place.id }
    const consent = await record(interventionist, family, atPlace)
    const { link } = await newLink(interventionist, family, consent.id)
    const seen = await read(tokenOf(link))
    expect(seen.sections.map(({ part }) => part)).toEqual(PAPER.parts)
    const words = JSON.stringify(seen)
    for (const one of [
      'Sam Ortiz',
      'Karen Ortiz',
      '555-0101',
      'Sample Health',
      '000-00-SAMPLE',
      'Lisinopril 10 mg',
      'To hold a bed',
    ])
      expect(words).toContain(one)
    for (const one of ['Marta', 'Rosa', 'aunt', 'shouts']) expect(words).not.toContain(one)
    expect(seen.notices.map(({ locale, short }) => [locale, short.slice(0, 13)])).toEqual([
      ['en', '42 CFR part 2'],
      ['es', '42 CFR parte '],
    ])
    const contactOnly = await record(lead, family, OWN)
    const small = await read(tokenOf((await newLink(lead, family, contactOnly.id)).link))
    expect(small.sections.map(({ part }) => part)).toEqual(['contact'])
    expect(JSON.stringify(small)).not.toContain('Sample Health')

    const file = await newBrowser(api).call(consentRoutes.readBundle, { body: { token: tokenOf(link) } })
    const bundle = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as {
      entry: { resource: { resourceType: string } }[]
    }
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(['Patient', 'CarePlan', 'Consent'])
    expect(JSON.stringify(bundle)).toContain('Lisinopril 10 mg')
    for (const one of ['Sam Ortiz', 'Marta', 'Rosa']) expect(JSON.stringify(bundle)).not.toContain(one)

    await expectVersionAsked((given) => revoke(lead, family, consent.id, given.ifMatch), 1)
    expect(await revoke(lead, family, consent.id, 1)).toMatchObject({
      state: 'revoked',
      linkExpiresAt: null,
      version: 2,
    })
    await expectClosed(tokenOf(link))
    const saved = newBrowser(api).call(consentRoutes.readBundle, { body: { token: tokenOf(link) } })
    expect((await refusal(saved)).status).toBe(410)
    expect(await ruleOf(newLink(lead, family, consent.id))).toBe('consent_not_open')
    expect(await accountOf(lead, family)).toMatchObject([
      { consentId: consent.id, format: 'fhir' },
      { consentId: contactOnly.id, parts: ['contact'], format: 'page' },
      { consentId: consent.id, recipient: 'Harbor Light', purpose: 'To hold a bed', parts: PAPER.parts },
    ])
  })

  it('is shown once, kept as a hash, and ended by a newer one', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inCase } = family
    const { id: consentId } = await record(lead, family, OWN)
    const ask = () =>
      lead.call(consentRoutes.makeLink, { params: { ...inCase, consentId }, idempotencyKey: 'one-link' })
    const [first, again] = [await ask(), await ask()]
    expect(tokenOf(first.link)).toMatch(/^[\w-]{43}$/)
    expect(again).toEqual({ link: null, expiresAt: first.expiresAt })
    const { rows } = await owner.query<{ row: string }>(
      'SELECT l::text AS row FROM holdfast.disclosure_links l WHERE consent_id = $1',
      [consentId],
    )
    expect(rows.map(({ row }) => row.includes(tokenOf(first.link)))).toEqual([false])
    const second = await newLink(lead, family, consentId)
    await expectClosed(tokenOf(first.link))
    expect((await read(tokenOf(second.link))).recipient).toBe('Harbor Light')
    expect((await lead.call(consentRoutes.list, { params: inCase })).items).toMatchObject([
      { linkExpiresAt: second.expiresAt },
    ])
    await expectClosed('unknown')
  })

  it('ends with its days, with the consent, and with the place of whoever gave it', async () => {
    const family = await newPlanningFamily(api)
    const { lead } = family
    const other = await newGuest(api, family, 'lead', 'Lou Ortiz')
    const open = async (who: Browser, body: Body = OWN) => {
      const { id } = await record(who, family, body)
      return { id, token: tokenOf((await newLink(who, family, id)).link) }
    }
    const aged = await open(lead)
    await owner.query(`UPDATE holdfast.disclosure_links SET expires_at = now() WHERE consent_id = $1`, [aged.id])
    const ended = await open(lead)
    await owner.query(`UPDATE holdfast.consents SET expires_on = current_date - 1 WHERE id = $1`, [ended.id])
    const left = await open(other, { ...OWN, patientName: 'Lou Ortiz', signature: 'Lou Ortiz' })
    const { items } = await lead.call(memberRoutes.list, { params: family.inCase })
    const { id: memberId = '', version = 0 } = items.find(({ displayName }) => displayName === 'Lou Ortiz') ?? {}
    await lead.call(memberRoutes.remove, { params: { ...family.inCase, memberId }, ifMatch: version })
    for (const { token } of [aged, ended, left]) await expectClosed(token)
    expect(await accountOf(lead, family)).toEqual([])
  })

  it('records every reading, and nobody changes the record', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inCase } = family
    const { id } = await record(lead, family, OWN)
    const token = tokenOf((await newLink(lead, family, id)).link)
    await Promise.all(Array.from({ length: 5 }, () => read(token)))
    expect(await accountOf(lead, family)).toHaveLength(5)
    const audited = await owner.query(
      `SELECT 1 FROM holdfast.audit_events WHERE chain_id = $1 AND action = 'disclosure.read' AND meta->>'consentId' = $2`,
      [inCase.caseId, id],
    )
    expect(audited.rowCount).toBe(5)
    for (const change of [
      'UPDATE holdfast.disclosures SET at = now()',
      'DELETE FROM holdfast.disclosures',
      `UPDATE holdfast.consents SET purpose = ''`,
    ])
      await expect(api.database.pool.query(change)).rejects.toThrow('permission denied')
    await expectHidden(api, (stranger) => stranger.call(consentRoutes.disclosures, { params: inCase }))
  })
})
