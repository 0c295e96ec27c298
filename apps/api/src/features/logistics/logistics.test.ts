import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('PATCH …/logistics', () => {
  it('saves place, day and transport, with If-Match', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const body = { venue: 'Rosa’s home', startsAt: '2027-03-01T15:00:00Z', transportLeadId: ids.participant }
    const change = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(logisticsRoutes.update, { params: inPlan, body, ...given })
    const { version } = (await workspaceOf(family)).logistics
    await expectVersionAsked(change(lead), version)
    const helper = await newGuest(api, family, 'helper')
    for (const who of [family.participant, helper])
      expect((await refusal(change(who)({ ifMatch: version }))).status).toBe(403)
    await expectHidden(api, (stranger) => change(stranger)({ ifMatch: version }))
    const changed = await change(lead)({ ifMatch: version })
    expect(changed).toMatchObject({ ...body, startsAt: '2027-03-01T15:00:00.000Z', version: version + 1 })
    expect((await workspaceOf(family, helper)).logistics.venue).toBe('Rosa’s home')
  })

  it('stores hours and other appointments, and shows helpers only what they need', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const work = { kind: 'work', startsAt: '2027-03-01T16:00:00.000Z', endsAt: '2027-03-01T20:00:00.000Z' } as const
    const body = {
      startsAt: '2027-03-01T15:00:00Z',
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
    expect(logistics).toMatchObject({ ...body, startsAt: '2027-03-01T15:00:00.000Z' })
    const rules = readiness.findings.map(({ rule }) => rule)
    for (const rule of ['outside_window', 'appointment_clash', 'place_bad_memories', 'code_tells'])
      expect(rules).toContain(rule)
    const helper = (await workspaceOf(family, await newGuest(api, family, 'helper'))).logistics
    expect(helper).toMatchObject({ parking: body.parking, windowWhy: '', badMemories: null, appointments: [] })
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = { startsAt: '2027-03-01', timeZone: 'Mars/Olympus', exitsClear: 'yes', escortId: 5 } as never
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
      appointments: [{ kind: 'work', startsAt: '2027-03-01T15:00:00Z', endsAt: '2027-03-01T14:00:00Z' }],
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
