import { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const EVENING = { timeOff: 'arranged', aftercarePlan: 'A walk, then soup.', companion: 'Tom' } as const

const cardOf = async (family: PlanningFamily, reader: Browser, participantId = family.ids.participant) =>
  (await workspaceOf(family, reader)).participantSchedules.find((card) => card.participantId === participantId)

describe('PATCH …/participant-schedules/:participantId', () => {
  it('is written by the participant, and readable by the case leads', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead, interventionist, ids } = family
    const params = { ...family.inPlan, participantId: ids.participant }
    const write = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(participantScheduleRoutes.update, { params, body: EVENING, ...given })
    await expectVersionAsked(write(participant), 0)
    await expectHidden(api, (stranger) => write(stranger)({ ifMatch: 0 }))
    expect(await write(participant)({ ifMatch: 0 })).toMatchObject({ ...EVENING, isMine: true, version: 1 })
    expect((await refusal(write(participant)({ ifMatch: 0 }))).status).toBe(412)
    for (const reader of [lead, interventionist]) expect(await cardOf(family, reader)).toMatchObject(EVENING)
    const onlooker = await newGuest(api, family, 'participant')
    expect((await refusal(write(onlooker)({ ifMatch: 1 }))).status).toBe(403)
    expect(await cardOf(family, onlooker)).toMatchObject({ timeOff: null, aftercarePlan: null, companion: null })
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).participantSchedules).toEqual([])
  })

  it('lets the case leads set arrival times that all participants see', async () => {
    const family = await newPlanningFamily(api)
    const params = { ...family.inPlan, participantId: family.ids.interventionist }
    const arrive = (who: Browser, ifMatch: number) =>
      who.call(participantScheduleRoutes.update, { params, body: { minutesBefore: 90 }, ifMatch })
    await arrive(family.lead, 0)
    expect((await cardOf(family, family.participant, family.ids.interventionist))?.minutesBefore).toBe(90)
    const own = { ...params, participantId: family.ids.participant }
    const earlier = family.participant.call(participantScheduleRoutes.update, {
      params: own,
      body: { minutesBefore: 5 },
      ifMatch: 0,
    })
    expect((await refusal(earlier)).status).toBe(403)
  })

  it('names every wrong field, and refuses people outside the plan', async () => {
    const { lead, inPlan, ids } = await newPlanningFamily(api)
    const params = { ...inPlan, participantId: ids.lead }
    const body = { minutesBefore: 241, timeOff: 'never', aftercarePlan: 'x'.repeat(301), companion: 4 } as never
    expect(await wrongFields(lead.call(participantScheduleRoutes.update, { params, body, ifMatch: 0 }))).toEqual([
      'body/aftercarePlan',
      'body/companion',
      'body/minutesBefore',
      'body/timeOff',
    ])
    expect((await lead.call(participantScheduleRoutes.update, { params, body: {}, ifMatch: 0 })).timeOff).toBe(
      'not_asked',
    )
    const nobody = { ...inPlan, participantId: crypto.randomUUID() }
    const missing = lead.call(participantScheduleRoutes.update, { params: nobody, body: EVENING, ifMatch: 0 })
    expect((await refusal(missing)).status).toBe(404)
  })
})
