import { expect, test } from 'vitest'
import { NOW, readyPlan } from '../plans/ready-plan.fixture.ts'
import { readiness } from '../plans/readiness.ts'

test('a contradiction names both', () => {
  const plan = readyPlan((draft) =>
    draft.supports.push({ id: 'ben', participantId: 'Ben', topic: 'rent', becomes: 'stays' }),
  )
  expect(readiness(plan, NOW)[0]?.reason).toMatchObject({
    en: 'One undoes the other: Karen ends rent, and Ben goes on giving it.',
    es: 'Una cosa deshace la otra: Karen deja de dar la renta, y Ben lo sigue dando.',
  })
})

test('what follows from the risk is told to those who may know the risk', () => {
  const [found] = readiness(
    readyPlan((plan) => (plan.risk!.areas = { self_harm: 'moderate' })),
    NOW,
  )
  expect(found).toMatchObject({ rule: 'consequence_hazard_refused', audience: 'leads', concernsId: null })
})
