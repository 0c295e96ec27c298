import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { datePollRoutes } from '@holdfast/contracts/date-polls'
import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { sessionRoutes } from '@holdfast/contracts/session'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../db/with-tenant.ts'
import { useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'
import { wrongFields } from './refusal.ts'

const api = useApi()
const at = (years: number, days = 0): string => {
  const there = new Date(Date.now() + days * 86_400_000)
  there.setUTCFullYear(there.getUTCFullYear() + years)
  return there.toISOString()
}
const day = (years: number, days = 0) => at(years, days).slice(0, 10)

let family: PlanningFamily
beforeAll(async () => {
  family = await newPlanningFamily(api)
})

const place = { name: 'Harbor Light', levelOfCare: '3.5' } as const

type Attempt = [
  what: string,
  field: string,
  act: (date: string) => Promise<unknown>,
  good: string,
  bad: readonly string[],
]
const FAR = [at(5, 3), at(-1, -3), '9999-12-31T00:00:00Z']
const FAR_DAYS = FAR.map((moment) => moment.slice(0, 10))

const changeDay = async (body: object) =>
  family.lead.call(logisticsRoutes.update, {
    params: family.inPlan,
    body,
    ifMatch: (await workspaceOf(family)).logistics.version,
  })
const inCase = () => ({ organizationId: family.organizationId, caseId: family.caseId })
const addPlace = (body: object) =>
  family.lead.call(treatmentOptionRoutes.create, { params: family.inPlan, body: { ...place, ...body } })

describe('a date that lies where it cannot is refused by its field', () => {
  it.each<Attempt>([
    ['the day of the plan', 'startsAt', (startsAt) => changeDay({ startsAt }), at(0, 30), FAR],
    ['the backup day', 'backupStartsAt', (backupStartsAt) => changeDay({ backupStartsAt }), at(0, 60), FAR],
    [
      'an appointment',
      'appointments/0/startsAt',
      (startsAt) => changeDay({ appointments: [{ kind: 'work', startsAt, endsAt: at(0, 61) }] }),
      at(0, 60),
      [at(-1, -3)],
    ],
    [
      'a day of a poll',
      'startsAt/1',
      (date) =>
        family.lead.call(datePollRoutes.create, {
          params: family.inPlan,
          body: { note: '', timeZone: 'America/New_York', startsAt: [at(0, 20), date] },
        }),
      at(0, 25),
      FAR,
    ],
    [
      'the day to which a plan is put off',
      'backupStartsAt',
      (backupStartsAt) =>
        family.lead.call(planStepRoutes.postpone, {
          params: family.inPlan,
          body: { reason: 'They are ill.', backupStartsAt },
        }),
      '',
      [at(5, 3)],
    ],
    [
      'the day of a task',
      'fixedOn',
      (fixedOn) => family.lead.call(taskRoutes.create, { params: inCase(), body: { title: 'Call', fixedOn } }),
      day(0, 3),
      FAR_DAYS,
    ],
    [
      'a rehearsal that is planned',
      'heldOn',
      (heldOn) => family.lead.call(rehearsalRoutes.record, { params: family.inPlan, body: { heldOn, minutes: null } }),
      day(0, 9),
      FAR_DAYS,
    ],
    ['a bed that is held', 'bedHeldUntil', (bedHeldUntil) => addPlace({ bedHeldUntil }), at(0, 30), FAR],
    [
      'cover that was verified',
      'insuranceVerifiedOn',
      (insuranceVerifiedOn) => addPlace({ insuranceVerifiedOn }),
      day(0, -2),
      [day(0, 3)],
    ],
    ['an arrival', 'admission/arrivesAt', (arrivesAt) => addPlace({ admission: { arrivesAt } }), at(0, 30), FAR],
    [
      'a birth',
      'insurance/holderBorn',
      (holderBorn) => addPlace({ insurance: { holderBorn } }),
      '1948-02-29',
      [day(0, 3)],
    ],
    [
      'the end of cover',
      'insurance/effectiveUntil',
      (effectiveUntil) => addPlace({ insurance: { effectiveUntil } }),
      day(3),
      [day(11)],
    ],
    [
      'the day on which a safety plan is looked at again',
      'reviewOn',
      async (reviewOn) => {
        const ifMatch = (await workspaceOf(family, family.interventionist)).safetyPlan?.version ?? 1
        return family.interventionist.call(safetyPlanRoutes.write, {
          params: family.inPlan,
          body: { reviewOn },
          ifMatch,
        })
      },
      '',
      FAR_DAYS,
    ],
  ])('%s', async (_, field, act, good, bad) => {
    for (const date of bad) expect(await wrongFields(act(date))).toEqual([`body/${field}`])
    if (good) await act(good)
  })

  it('the end of a hand-over, and the day on which a consequence begins', async () => {
    const { interventionist, participant, inPlan, ids } = family
    const handOver = interventionist.call(handOverRoutes.ask, {
      params: inCase(),
      body: { toMemberId: (await workspaceOf(family, interventionist)).me.memberId, until: day(0, -3) },
    })
    expect(await wrongFields(handOver)).toEqual(['body/until'])
    for (const startsOn of FAR_DAYS) {
      const body = {
        participantId: ids.participant,
        category: 'money',
        iWill: 'I will pay no fines.',
        startsOn,
      } as const
      const add = participant.call(consequenceRoutes.create, { params: inPlan, body })
      expect(await wrongFields(add)).toEqual(['body/startsOn'])
    }
  })
})

it('leaves a day that was stored before alone: the plan opens, other fields change, and the day itself is corrected', async () => {
  const old = await newPlanningFamily(api)
  const { lead, organizationId, planId, inPlan } = old
  const { user } = await lead.call(sessionRoutes.get, {})
  const startsAt = new Date('2003-03-14T19:00:00Z')
  await withTenant(api.database, { organizationId, userId: user.id }, (tx) =>
    tx.logistics.update({ where: { organizationId_planId: { organizationId, planId } }, data: { startsAt } }),
  )
  const { logistics } = await workspaceOf(old)
  expect(logistics.startsAt).toBe(startsAt.toISOString())
  const body = { venue: 'The garden', startsAt: startsAt.toISOString() }
  const kept = await lead.call(logisticsRoutes.update, { params: inPlan, body, ifMatch: logistics.version })
  expect(kept).toMatchObject(body)
  const next = at(0, 30)
  const corrected = await lead.call(logisticsRoutes.update, {
    params: inPlan,
    body: { startsAt: next },
    ifMatch: kept.version,
  })
  expect(corrected.startsAt).toBe(next)
})
