import { memberRoutes } from '@holdfast/contracts/members'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'
import { leadsDay, lockedInTheMorning, send } from './offline-day.fixture.ts'

// nobody is signed out in these four hours
const api = useApi({ SESSION_IDLE_MINUTES: '720' })

it('waits for nobody who has left the case: another adult who saw the same confirms it', async () => {
  const family = await lockedInTheMorning(api)
  const { lead, interventionist, ids, inPlan, organizationId, caseId } = family
  const { check, body } = leadsDay(ids.participant)
  await send(family, lead, body)
  const params = { organizationId, caseId }
  const { items } = await lead.call(memberRoutes.list, { params })
  const ben = items.find(({ displayName }) => displayName === 'Ben Lee')!
  await lead.call(memberRoutes.remove, { params: { ...params, memberId: ben.id }, ifMatch: ben.version })
  expect((await workspaceOf(family)).offlineRecords).toMatchObject([
    { kind: 'start', state: 'waits', why: 'second_adult_left', waitsFor: null },
  ])
  await interventionist.call(sobrietyRoutes.confirm, {
    params: { ...inPlan, sobrietyCheckId: check.id },
    body: { look: 'clear' },
  })
  expect((await workspaceOf(family)).status).toBe('under_way')
})

it.each([
  ['called off', 'plan_called_off', planStepRoutes.callOff, { reason: 'They asked for a week.' }],
  ['opened again', 'plan_opened_again', planStepRoutes.unlock, { reason: 'One more letter.' }],
] as const)('waits no longer once the plan is %s', async (_, why, route, body) => {
  const family = await lockedInTheMorning(api)
  const { lead, ids, inPlan } = family
  await send(family, lead, leadsDay(ids.participant).body)
  const { version: ifMatch } = await workspaceOf(family)
  await lead.call(route as typeof planStepRoutes.callOff, { params: inPlan, body, ifMatch })
  expect((await workspaceOf(family)).offlineRecords).toMatchObject([{ kind: 'start', state: 'refused', why }])
})
