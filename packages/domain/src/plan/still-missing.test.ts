import { expect, test } from 'vitest'
import { PLAN_STATUSES } from './plan-status.ts'
import { readiness, stillMissing } from './readiness.ts'
import { NOW, readyPlan } from './ready-plan.fixture.ts'

test.each(PLAN_STATUSES)('people are told what a plan lacks only while it is prepared: %s', (status) => {
  const plan = readyPlan((draft) => {
    draft.status = status
    draft.participants = []
  })
  expect(readiness(plan, NOW)).not.toEqual([])
  expect(stillMissing(plan, NOW)).toEqual(status === 'drafting' || status === 'ready' ? readiness(plan, NOW) : [])
})
