import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const icalTime = (at: string) => at.replace(/[-:]|\.\d+/g, '')

async function change(family: PlanningFamily, body: { startsAt?: string | null; venue?: string; parking?: string }) {
  const { version } = (await workspaceOf(family)).logistics
  return family.lead.call(logisticsRoutes.update, { params: family.inPlan, body, ifMatch: version })
}

async function calendarOf({ participant, inPlan }: PlanningFamily): Promise<Record<string, string>> {
  const file = await participant.call(logisticsRoutes.calendar, { params: inPlan, query: {} })
  const lines = new TextDecoder().decode(file.bytes).trim().split('\r\n')
  return Object.fromEntries(lines.map((line) => [line.split(/[:;]/)[0], line.slice(line.search(/[:;]/) + 1)]))
}

it('counts what changes in calendars, and nothing else', async () => {
  const family = await newPlanningFamily(api)
  const [first, second] = [inDays(20), inDays(27)]
  await change(family, { startsAt: first })
  const one = await calendarOf(family)
  expect(one).toMatchObject({
    METHOD: 'PUBLISH',
    STATUS: 'CONFIRMED',
    DTSTART: icalTime(first),
    SUMMARY: 'Appointment',
  })
  await change(family, { parking: 'In the yard' })
  expect((await calendarOf(family)).SEQUENCE).toBe(one.SEQUENCE)
  await change(family, { startsAt: second })
  const two = await calendarOf(family)
  expect(two).toMatchObject({ UID: one.UID, DTSTART: icalTime(second) })
  expect(Number(two.SEQUENCE)).toBe(Number(one.SEQUENCE) + 1)
  await change(family, { venue: 'The garden' })
  expect(Number((await calendarOf(family)).SEQUENCE)).toBe(Number(two.SEQUENCE) + 1)
})

it('takes a day that was taken away out of calendars, and puts the next one in', async () => {
  const family = await newPlanningFamily(api)
  const day = inDays(20)
  const ask = family.participant.call(logisticsRoutes.calendar, { params: family.inPlan, query: {} })
  expect((await refusal(ask)).type).toBe('/problems/rule-refused')
  await change(family, { startsAt: day })
  const there = await calendarOf(family)
  expect((await change(family, { startsAt: null })).isDayRemoved).toBe(true)
  const gone = await calendarOf(family)
  expect(gone).toMatchObject({ METHOD: 'CANCEL', STATUS: 'CANCELLED', UID: there.UID, DTSTART: icalTime(day) })
  expect(gone.ORGANIZER).toBe(there.ORGANIZER)
  expect(Number(gone.SEQUENCE)).toBeGreaterThan(Number(there.SEQUENCE))
  expect((await change(family, { startsAt: inDays(30) })).isDayRemoved).toBe(false)
  const again = await calendarOf(family)
  expect(again).toMatchObject({ METHOD: 'PUBLISH', STATUS: 'CONFIRMED', UID: there.UID })
  expect(Number(again.SEQUENCE)).toBeGreaterThan(Number(gone.SEQUENCE))
})

it('takes the day of a plan that is called off out of calendars', async () => {
  const family = await newPlanningFamily(api)
  await change(family, { startsAt: inDays(20) })
  const there = await calendarOf(family)
  const body = { reason: 'Sam went to detox alone.', meetingResult: 'cancelled_by_family' } as const
  await family.lead.call(planStepRoutes.callOff, { params: family.inPlan, body })
  const gone = await calendarOf(family)
  expect(gone).toMatchObject({ METHOD: 'CANCEL', STATUS: 'CANCELLED', UID: there.UID })
  expect(Number(gone.SEQUENCE)).toBeGreaterThan(Number(there.SEQUENCE))
})
