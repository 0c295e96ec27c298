import { checklistRoutes } from '@holdfast/contracts/checklists'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { excuseRoutes } from '@holdfast/contracts/excuses'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expect, it } from 'vitest'
import { useApi } from '../test/api.ts'
import type { PlanningFamily } from '../test/family.ts'
import { ruleOf } from '../test/refusal.ts'

const api = useApi()

const found = async (family: PlanningFamily) =>
  (await workspaceOf(family)).readiness.findings
    .filter(({ rule }) => rule === 'force_found')
    .map(({ severity, section, subjectId, field }) => [severity, section, subjectId, field])

it('finds force in answers, excuses, the wait, the drive and the notes, and names the field', async () => {
  const family = await newPlanningFamily(api)
  const { lead, inPlan: params } = family
  const own = { code: null, trigger: 'He gets up', stopRule: 'pause' as const }
  const { id: contingencyId } = await lead.call(contingencyRoutes.adopt, {
    params,
    body: { ...own, text: 'We lock the door and hold him down until he agrees.', afterwards: 'We hide his shoes.' },
  })
  const { id: excuseId } = await lead.call(excuseRoutes.adopt, {
    params,
    body: { code: null, said: 'I have to go', answer: 'Te quitamos las llaves y el teléfono.' },
  })
  const { sobrietyPlan, logistics } = await workspaceOf(family)
  await lead.call(sobrietyRoutes.updatePlan, {
    params,
    body: { waitPlan: 'We block the door.', ifPostponed: 'No lo dejamos salir.' },
    ifMatch: sobrietyPlan?.version ?? 0,
  })
  await lead.call(logisticsRoutes.update, {
    params,
    body: { notes: 'Tom stands in front of the door.' },
    ifMatch: logistics?.version ?? 0,
  })
  expect(await found(family)).toEqual([
    ['blocker', 'contingencies', contingencyId, 'text'],
    ['blocker', 'contingencies', contingencyId, 'afterwards'],
    ['blocker', 'contingencies', excuseId, 'answer'],
    ['blocker', 'sobriety', null, 'waitPlan'],
    ['blocker', 'sobriety', null, 'ifPostponed'],
    ['blocker', 'logistics', null, 'notes'],
  ])
})

it('finds force in a line of a list and in a note of a rehearsal', async () => {
  const family = await newPlanningFamily(api)
  const { lead, inPlan: params } = family
  await lead.call(checklistRoutes.add, {
    params,
    body: { list: 'transport', label: 'Take his wallet' },
  })
  const { id: rehearsalId } = await lead.call(rehearsalRoutes.record, {
    params,
    body: { heldOn: inDays(-9), minutes: 60, attendeeIds: [] },
  })
  await lead.call(rehearsalRoutes.addNote, {
    params: { ...params, rehearsalId },
    body: { what: 'He walks to the door', change: 'Two of us stand in front of the door.' },
  })
  expect(await found(family)).toEqual([
    ['blocker', 'logistics', 'list-transport', null],
    ['blocker', 'logistics', rehearsalId, 'rehearsals'],
  ])
})

it('takes no words of force into the rehearsal, and lets them in once they are written anew', async () => {
  const family = await newPlanningFamily(api)
  const { lead, inPlan } = family
  const own = { code: null, trigger: 'He gets up', stopRule: 'pause' as const, text: 'We block the door.' }
  expect(await ruleOf(lead.call(contingencyRoutes.adopt, { params: inPlan, body: { ...own, rehearsed: true } }))).toBe(
    'force_found',
  )
  const { id: contingencyId } = await lead.call(contingencyRoutes.adopt, { params: inPlan, body: own })
  const params = { ...inPlan, contingencyId }
  const rehearse = (ifMatch: number) =>
    lead.call(contingencyRoutes.rehearse, { params, body: { rehearsed: true }, ifMatch })
  expect(await ruleOf(rehearse(1))).toBe('force_found')
  expect(await ruleOf(lead.call(contingencyRoutes.update, { params, body: { rehearsed: true }, ifMatch: 1 }))).toBe(
    'force_found',
  )
  const text = 'We do not block the door. You are free to go.'
  await lead.call(contingencyRoutes.update, { params, body: { text }, ifMatch: 1 })
  expect((await rehearse(2)).rehearsed).toBe(true)
  expect(await found(family)).toEqual([])
  const { id: excuseId } = await lead.call(excuseRoutes.adopt, {
    params: inPlan,
    body: { code: null, said: 'I have to go', answer: 'Cerramos la puerta con llave.' },
  })
  const tick = { params: { ...inPlan, excuseId }, body: { rehearsed: true }, ifMatch: 1 }
  expect(await ruleOf(lead.call(excuseRoutes.rehearse, tick))).toBe('force_found')
})
