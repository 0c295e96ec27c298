import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { participantRoutes } from '@holdfast/contracts/participants'
import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { inHours } from '@holdfast/scenarios/times'
import { expect, it } from 'vitest'
import { type Browser, useApi } from '../test/api.ts'
import type { PlanningFamily } from '../test/family.ts'

const api = useApi()
const rulesOf = async (family: PlanningFamily, who?: Browser) =>
  (await workspaceOf(family, who)).readiness.findings.map(({ severity, rule }) => `${severity}: ${rule}`)

it('says who is not there on the day', async () => {
  const family = await newReadyFamily(api)
  const before = await rulesOf(family)
  const { participants, logistics } = await workspaceOf(family)
  await family.lead.call(logisticsRoutes.update, {
    params: family.inPlan,
    ifMatch: logistics.version,
    body: { transportLeadId: family.ids.participant, escortId: family.ids.interventionist },
  })
  for (const { id, version } of participants.filter((one) => one.id !== family.ids.lead))
    await family.lead.call(participantRoutes.update, {
      params: { ...family.inPlan, participantId: id },
      ifMatch: version,
      body: { attendance: 'remote_video' },
    })
  const found = (await rulesOf(family)).filter((one) => !before.includes(one))
  expect(found).toEqual(
    expect.arrayContaining(['blocker: observer_not_there', 'blocker: driver_not_there', 'blocker: escort_not_there']),
  )
})

it('reads what the place and the insurance answered, for the case leads', async () => {
  const family = await newReadyFamily(api)
  const { treatmentOptions } = await workspaceOf(family)
  const chosen = treatmentOptions.find(({ choice }) => choice === 'chosen')
  await family.lead.call(treatmentOptionRoutes.update, {
    params: { ...family.inPlan, treatmentOptionId: chosen?.id ?? '' },
    ifMatch: chosen?.version ?? 0,
    body: {
      insuranceVerifiedOn: null,
      insurance: { covered: { answer: 'no', note: '' }, activeToday: 'no', network: 'out' },
      admission: {
        clinicalApproval: 'no',
        arrivalRule: 'must_be_sober',
        arrivesAt: inHours(60),
        latestArrivalAt: inHours(50),
      },
    },
  })
  const told = ['blocker: clinicians_said_no', 'blocker: insurance_unverified', 'blocker: arrival_too_late']
  expect(await rulesOf(family)).toEqual(
    expect.arrayContaining([...told, 'blocker: insurance_not_paid', 'warning: place_takes_sober_only']),
  )
  const others = await rulesOf(family, family.participant)
  expect(others).toEqual(expect.arrayContaining(told))
  expect(others).not.toContain('blocker: insurance_not_paid')
})

it('counts no rehearsal that lies ahead', async () => {
  const family = await newPlanningFamily(api)
  const record = (heldOn: string) =>
    family.lead.call(rehearsalRoutes.record, { params: family.inPlan, body: { heldOn, minutes: 60, attendeeIds: [] } })
  await record(inHours(24 * 100).slice(0, 10))
  expect(await rulesOf(family)).toContain('warning: no_rehearsal')
  await record(inHours(-24).slice(0, 10))
  expect(await rulesOf(family)).not.toContain('warning: no_rehearsal')
})

it('says that the private questions are open for somebody, and never for whom', async () => {
  const family = await newPlanningFamily(api)
  const findingFor = async (who: Browser) =>
    (await workspaceOf(family, who)).readiness.findings.filter(({ rule }) => rule === 'screening_unanswered')
  const before = await findingFor(family.lead)
  expect(before).toMatchObject([{ severity: 'warning', subjectId: null, concernsId: null, field: 'my-safety' }])
  for (const who of [family.lead, family.participant])
    await who.call(safetyScreeningRoutes.answer, {
      params: family.inPlan,
      body: { passed: true },
      ifMatch: 1,
    })
  // all have answered: it goes away with the day, so that nobody sees who was the last
  for (const who of [family.lead, family.participant]) expect(await findingFor(who)).toEqual(before)
})

it('shows only the person themselves whether their private questions are open', async () => {
  const family = await newPlanningFamily(api)
  const safetyOf = async (who: Browser) =>
    (await workspaceOf(family, who)).participants.map(
      ({ isMe, preparedness }) => [isMe, preparedness?.find(({ item }) => item === 'safety')?.state] as const,
    )
  expect((await safetyOf(family.participant)).filter(([isMe]) => isMe)).toEqual([[true, 'open']])
  await family.participant.call(safetyScreeningRoutes.answer, {
    params: family.inPlan,
    body: { answers: { afraid: 'yes' } },
    ifMatch: 1,
  })
  expect((await safetyOf(family.participant)).filter(([isMe]) => isMe)).toEqual([[true, 'done']])
  for (const who of [family.lead, family.interventionist])
    for (const [isMe, state] of await safetyOf(who)) if (!isMe) expect(state).toBeUndefined()
})
