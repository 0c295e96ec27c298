import { expect, test } from 'vitest'
import { readiness } from '../plan/readiness.ts'
import { NOW, readyPlan } from '../plan/ready-plan.fixture.ts'
import { decideCompletion, isCompleted, learningOf, MODULE_EDITIONS } from './completion.ts'
import { LEARNING_MODULES, MODULE_CONTENT } from './modules.ts'

test.each(LEARNING_MODULES)('%s has three to five cards, a question with one right answer, and a source', (module) => {
  const { cards, check, source } = MODULE_CONTENT[module]
  expect(cards.length).toBeGreaterThanOrEqual(3)
  expect(cards.length).toBeLessThanOrEqual(5)
  expect(source.ref).not.toBe('')
  const edition = MODULE_EDITIONS[module]
  const taken = check.answers.filter((_, answer) => decideCompletion({ module, edition }, answer).ok)
  expect(taken).toHaveLength(1)
})

test('an answer to another edition completes nothing', () => {
  for (const answer of [0, 1, 2])
    expect(decideCompletion({ module: 'brain', edition: MODULE_EDITIONS.brain - 1 }, answer)).toMatchObject({
      ok: false,
      refusal: { rule: 'module_changed' },
    })
})

test('a completion counts for its edition', () => {
  expect(isCompleted('brain', [{ module: 'brain', edition: MODULE_EDITIONS.brain }])).toBe(true)
  expect(isCompleted('brain', [{ module: 'brain', edition: MODULE_EDITIONS.brain - 1 }])).toBe(false)
  const edition = MODULE_EDITIONS.boundaries
  expect(learningOf(['brain', 'boundaries'], [{ module: 'boundaries', edition }])).toEqual({
    open: ['brain'],
    completed: 1,
  })
})

test('names who has still to go through a module, and leads to it', () => {
  const plan = readyPlan((given) => {
    for (const one of given.participants) one.learning = { open: ['boundaries', 'brain'], completed: 0 }
    const [, , ben] = given.participants
    if (ben) ben.hasLink = false
  })
  const found = readiness(plan, NOW).filter(({ rule }) => rule === 'module_open')
  const asked = plan.participants.filter(({ hasLink, relationship }) => hasLink && relationship !== 'interventionist')
  expect(found.map(({ concernsId }) => concernsId)).toEqual(asked.map(({ id }) => id))
  expect(found[0]).toMatchObject({ severity: 'blocker', subjectId: 'boundaries', field: 'learning' })
  expect(found[0]?.reason.en).toContain('Limits that hold')
})

test('asks nobody where no meeting is planned', () => {
  const plan = readyPlan((given) => {
    given.approach = 'craft'
    for (const one of given.participants) one.learning = { open: ['brain'], completed: 0 }
  })
  expect(readiness(plan, NOW).filter(({ rule }) => rule === 'module_open')).toEqual([])
})
