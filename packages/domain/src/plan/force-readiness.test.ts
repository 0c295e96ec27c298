import { expect, test } from 'vitest'
import { type Change, NOW, readyPlan, rulesOf } from './ready-plan.fixture.ts'
import { readiness } from './readiness.ts'

test.each<[string[], string, Change]>([
  [
    ['blocker: force_found'],
    'a prepared answer holds somebody',
    (plan) => plan.dayWords.push({ place: 'answer', subjectId: 'C8', words: 'We lock the door and hold him down.' }),
  ],
  [
    ['blocker: force_found'],
    'an excuse is answered with force, in Spanish',
    (plan) => plan.dayWords.push({ place: 'excuse', subjectId: 'work', words: 'Le quitamos las llaves.' }),
  ],
  [
    ['blocker: force_found', 'blocker: force_found'],
    'the wait and the drive are planned with force',
    (plan) =>
      plan.dayWords.push(
        { place: 'wait_plan', subjectId: null, words: 'We block the door.' },
        { place: 'list', subjectId: 'list-transport', words: 'We push him into the car.' },
      ),
  ],
  [
    [],
    'force is ruled out',
    (plan) => plan.dayWords.push({ place: 'logistics', subjectId: null, words: 'No cerramos la puerta con llave.' }),
  ],
])('%j: %s', (rules, _, change) => expect(rulesOf(change)).toEqual(rules))

test('force leads to the field where it is corrected, and says why', () => {
  const found = readiness(
    readyPlan((plan) => plan.dayWords.push({ place: 'answer', subjectId: 'C8', words: 'We hide the keys.' })),
    NOW,
  )
  expect(found).toMatchObject([{ section: 'contingencies', subjectId: 'C8', field: 'text' }])
  expect(found[0]?.reason.en).toBe('What you say if something happens: Nobody takes or hides keys.')
})
