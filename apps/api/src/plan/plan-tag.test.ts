import { caseRoutes } from '@holdfast/contracts/cases'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { statementRoutes } from '@holdfast/contracts/statements'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { afterEach, describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../test/api.ts'
import type { PlanningFamily } from '../test/family.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { inHours } from '@holdfast/scenarios/times'

const HOUR = 3_600_000
const api = useApi({ SESSION_IDLE_MINUTES: '720' })
afterEach(() => {
  api.clock.ahead = 0
})

const readPlan = (who: Browser, { organizationId, planId }: PlanningFamily, headers: Record<string, string> = {}) =>
  who.fetch(`/api/v1/organizations/${organizationId}/plans/${planId}`, { headers })
const tagOf = async (who: Browser, family: PlanningFamily) => (await readPlan(who, family)).headers.get('etag') ?? ''
const statusWith = async (who: Browser, family: PlanningFamily, tag: string, more: Record<string, string> = {}) =>
  (await readPlan(who, family, { 'if-none-match': tag, ...more })).status

describe('the tag of a plan', () => {
  it('answers 304 to a matching tag, strong or weak, alone or in a list', async () => {
    const family = await newPlanningFamily(api)
    const tag = await tagOf(family.lead, family)
    const unchanged = await readPlan(family.lead, family, { 'if-none-match': tag })
    expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, tag, ''])
    expect(unchanged.headers.get('cache-control')).toBe('private, no-cache')
    expect(await statusWith(family.lead, family, `W/${tag}`)).toBe(304)
    expect(await statusWith(family.lead, family, `"older", W/${tag}`)).toBe(304)
    expect(await statusWith(family.lead, family, '"older"')).toBe(200)
    expect(await statusWith(family.lead, family, 'no list of tags')).toBe(200)
  })

  it('differs by reader and language', async () => {
    const family = await newPlanningFamily(api)
    const tag = await tagOf(family.lead, family)
    expect(await statusWith(family.participant, family, tag)).toBe(200)
    expect(await statusWith(family.lead, family, tag, { 'accept-language': 'es' })).toBe(200)
  })

  /** Prepares a change and returns it: the tag is taken in between. */
  type Preparing = (family: PlanningFamily) => Promise<() => Promise<unknown>>
  const saveLetter = async (family: PlanningFamily, love: string) => {
    const mine = (await workspaceOf(family, family.participant)).statements.find(({ isMine }) => isMine)
    const params = { ...family.inPlan, statementId: mine?.id ?? '' }
    await family.participant.call(statementRoutes.write, { params, ifMatch: mine?.version ?? 0, body: { love } })
  }

  it.each<[string, Preparing]>([
    ['a letter is saved', async (family) => () => saveLetter(family, 'You sang.')],
    [
      'a letter is saved again in the same sitting, of which the audit trail has one event',
      async (family) => {
        await saveLetter(family, 'You sang.')
        return () => saveLetter(family, 'You sang to me.')
      },
    ],
    ['somebody joins the case', async (family) => () => newGuest(api, family, 'helper')],
    [
      'the case gets another name',
      async ({ lead, inCase }) =>
        () =>
          lead.call(caseRoutes.update, { params: inCase, ifMatch: 1, body: { alias: 'Alex' } }),
    ],
  ])('changes when %s', async (_, prepare) => {
    const family = await newPlanningFamily(api)
    const change = await prepare(family)
    const tag = await tagOf(family.lead, family)
    await change()
    expect(await statusWith(family.lead, family, tag)).toBe(200)
  })

  it('changes when the hold of a bed ends', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const { id: treatmentOptionId } = await lead.call(treatmentOptionRoutes.create, {
      params: inPlan,
      body: { name: 'River House', levelOfCare: '3.7', bedHeldUntil: inHours(1) },
    })
    const { version } = await workspaceOf(family)
    await lead.call(treatmentOptionRoutes.choose, {
      params: inPlan,
      ifMatch: version,
      body: { chosenId: treatmentOptionId, backupId: null },
    })
    const rules = async () => (await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)
    const tag = await tagOf(lead, family)
    api.clock.ahead = HOUR - 60_000
    expect(await statusWith(lead, family, tag)).toBe(304)
    expect(await rules()).not.toContain('bed_hold_expired')
    api.clock.ahead = HOUR + 60_000
    expect(await statusWith(lead, family, tag)).toBe(200)
    expect(await rules()).toContain('bed_hold_expired')
  })

  it('changes when a sobriety check becomes too old', async () => {
    const family = await newLockedFamily(api)
    await family.interventionist.call(sobrietyRoutes.record, {
      params: family.inPlan,
      body: { result: 'proceed', answersCoherent: true, consentsToTalk: true },
    })
    const tag = await tagOf(family.lead, family)
    api.clock.ahead = HOUR / 2 - 60_000
    expect(await statusWith(family.lead, family, tag)).toBe(304)
    api.clock.ahead = HOUR / 2 + 60_000
    expect(await statusWith(family.lead, family, tag)).toBe(200)
  })
})

it('is sent with an answer that is compressed from 1 kB on when the client accepts it', async () => {
  const family = await newPlanningFamily(api)
  const encodingFor = async (accepted: string) => {
    const response = await readPlan(family.lead, family, { 'accept-encoding': accepted })
    expect(((await response.json()) as { id: string }).id).toBe(family.planId)
    return response.headers.get('content-encoding')
  }
  expect(await encodingFor('gzip, br')).toBe('br')
  expect(await encodingFor('gzip')).toBe('gzip')
  expect(await encodingFor('br;q=0, identity')).toBeNull()
  const session = await family.lead.fetch('/api/v1/session', { headers: { 'accept-encoding': 'br' } })
  expect([session.headers.get('content-encoding'), session.headers.get('cache-control')]).toEqual([null, 'no-store'])
})
