import { PLAN_STATES } from '@holdfast/scenarios/plan-states'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { expect, it } from 'vitest'
import { useApi } from '../test/api.ts'

const api = useApi()

it.each(Object.entries(PLAN_STATES))('makes a plan with the status %s', async (status, makeFamily) => {
  const plan = await workspaceOf(await makeFamily(api))
  expect(plan.status).toBe(status)
})
