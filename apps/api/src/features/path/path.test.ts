import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'

const api = useApi()

describe('the path of a plan', () => {
  it('has seven steps, and offers each person what is theirs', async () => {
    const family = await newPlanningFamily(api)
    const pathFor = async (who: Browser) => (await who.call(workspaceRoutes.get, { params: family.inPlan })).path
    const lead = await pathFor(family.lead)
    expect(lead.steps.map(({ step }) => step)).toEqual([
      'safe',
      'way',
      'people',
      'words',
      'possible',
      'practice',
      'day',
    ])
    const now = lead.tasks.find(({ key }) => key === lead.now?.key)
    expect(now).toMatchObject({ mine: true })
    const participant = await pathFor(family.participant)
    expect(participant.waitingFor).toEqual([])
    expect(participant.tasks.find(({ key }) => key === participant.now?.key)).toMatchObject({ mine: true })
    const helper = await pathFor(await newGuest(api, family, 'helper', 'Tom Reed'))
    expect(helper.tasks.every(({ mine }) => mine)).toBe(true)
  })

  it('follows the list of tasks, and ticks there what the plan proves', async () => {
    const family = await newReadyFamily(api)
    const { lead, inCase, inPlan } = family
    const revision = async () => (await lead.call(workspaceRoutes.get, { params: inPlan })).revision
    const before = await revision()
    const own = await lead.call(taskRoutes.create, {
      params: inCase,
      body: { title: 'Call the school', planId: inPlan.planId, offsetDays: -1 },
    })
    expect(await revision()).toBe(before + 1)
    const { path } = await lead.call(workspaceRoutes.get, { params: inPlan })
    expect(path.tasks.find(({ key }) => key === own.id)).toMatchObject({
      title: 'Call the school',
      state: 'not_started',
    })
    const lockTask = async () =>
      (await lead.call(taskRoutes.list, { params: inCase })).items.find(({ title }) =>
        title.startsWith('Lock the plan'),
      )
    expect(await lockTask()).toMatchObject({ isProven: false, doneAt: null })
    await lead.call(planStepRoutes.lock, { params: inPlan, body: {} })
    expect(await lockTask()).toMatchObject({ isProven: true, doneAt: null })
  })
})
