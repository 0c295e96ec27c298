import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { sessionRoutes } from '@holdfast/contracts/session'
import { describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('PATCH …/logistics', () => {
  it('saves place, day and transport, with If-Match', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const body = { venue: 'Rosa’s home', startsAt: `${inDays(90)}T15:00:00Z`, transportLeadId: ids.participant }
    const change = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(logisticsRoutes.update, { params: inPlan, body, ...given })
    const { version } = (await workspaceOf(family)).logistics
    await expectVersionAsked(change(lead), version)
    const helper = await newGuest(api, family, 'helper')
    for (const who of [family.participant, helper])
      expect((await refusal(change(who)({ ifMatch: version }))).status).toBe(403)
    await expectHidden(api, (stranger) => change(stranger)({ ifMatch: version }))
    const changed = await change(lead)({ ifMatch: version })
    expect(changed).toMatchObject({ ...body, startsAt: `${inDays(90)}T15:00:00.000Z`, version: version + 1 })
    expect((await workspaceOf(family, helper)).logistics.venue).toBe('Rosa’s home')
  })

  it.each(['0000-03-14T19:00:00Z', '0027-03-14T19:00:00Z', '0202-03-14T19:00:00Z', '1899-12-31T23:00:00Z'])(
    'refuses the year of %s, and names the field',
    async (startsAt) => {
      const { lead, inPlan } = await newPlanningFamily(api)
      const change = lead.call(logisticsRoutes.update, { params: inPlan, ifMatch: 1, body: { startsAt } })
      expect(await wrongFields(change)).toEqual(['body/startsAt'])
    },
  )

  it.each([1, 2, 20, 27, 202, 999])('shows a plan whose day was stored with the year %i', async (year) => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, organizationId, planId, caseId } = family
    const { user } = await lead.call(sessionRoutes.get, {})
    const startsAt = new Date(`${String(year).padStart(4, '0')}-03-14T19:00:00Z`)
    await withTenant(api.database, { organizationId, userId: user.id }, (tx) =>
      tx.logistics.update({ where: { organizationId_planId: { organizationId, planId } }, data: { startsAt } }),
    )
    const organization = `/api/v1/organizations/${organizationId}`
    const plan = `${organization}/plans/${planId}`
    const paths = [
      plan,
      `${plan}/readiness`,
      `${plan}/approach`,
      `${plan}/pack`,
      `${organization}/cases/${caseId}/tasks`,
    ]
    const statuses = await Promise.all(paths.map(async (path) => (await lead.fetch(path, {})).status))
    expect(statuses).toEqual(paths.map(() => 200))
    const version = (await (await lead.fetch(plan, {})).json()) as { logistics: { version: number } }
    const corrected = {
      params: inPlan,
      ifMatch: version.logistics.version,
      body: { startsAt: `${inDays(105)}T19:00:00Z` },
    }
    expect(await lead.call(logisticsRoutes.update, corrected)).toMatchObject({
      startsAt: `${inDays(105)}T19:00:00.000Z`,
    })
  })

  it('stores hours and other appointments, and shows helpers only what they need', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const work = {
      kind: 'work',
      startsAt: `${inDays(90)}T16:00:00.000Z`,
      endsAt: `${inDays(90)}T20:00:00.000Z`,
    } as const
    const body = {
      startsAt: `${inDays(90)}T15:00:00Z`,
      timeZone: 'America/New_York',
      windowFrom: '12:00',
      windowTo: '14:00',
      windowWhy: 'After lunch it is calm.',
      badMemories: true,
      appointments: [work],
      parking: 'Behind the church.',
      codeGo: 'Sam is coming',
    }
    await lead.call(logisticsRoutes.update, { params: inPlan, body, ifMatch: 1 })
    const { readiness, logistics } = await workspaceOf(family, family.participant)
    expect(logistics).toMatchObject({ ...body, startsAt: `${inDays(90)}T15:00:00.000Z` })
    const rules = readiness.findings.map(({ rule }) => rule)
    for (const rule of ['outside_window', 'appointment_clash', 'place_bad_memories', 'code_tells'])
      expect(rules).toContain(rule)
    const helper = (await workspaceOf(family, await newGuest(api, family, 'helper'))).logistics
    expect(helper).toMatchObject({ parking: body.parking, windowWhy: '', badMemories: null, appointments: [] })
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = { startsAt: inDays(90), timeZone: 'Mars/Olympus', exitsClear: 'yes', escortId: 5 } as never
    expect(await wrongFields(lead.call(logisticsRoutes.update, { params: inPlan, body, ifMatch: 1 }))).toEqual([
      'body/escortId',
      'body/exitsClear',
      'body/startsAt',
      'body/timeZone',
    ])
    const details = {
      windowFrom: '25:00',
      durationMinutes: 5,
      venueKind: 'moon',
      remoteLink: 'javascript:alert(1)',
      appointments: [{ kind: 'work', startsAt: `${inDays(90)}T15:00:00Z`, endsAt: `${inDays(90)}T14:00:00Z` }],
      codeGo: 'x'.repeat(41),
    } as never
    expect(await wrongFields(lead.call(logisticsRoutes.update, { params: inPlan, body: details, ifMatch: 1 }))).toEqual(
      [
        'body/appointments/0/endsAt',
        'body/codeGo',
        'body/durationMinutes',
        'body/remoteLink',
        'body/venueKind',
        'body/windowFrom',
      ],
    )
    const stranger = { escortId: crypto.randomUUID() }
    expect(
      await wrongFields(lead.call(logisticsRoutes.update, { params: inPlan, body: stranger, ifMatch: 1 })),
    ).toEqual(['body/escortId'])
  })
})
