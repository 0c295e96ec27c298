import { ProblemError } from '@holdfast/contracts/call'
import type { Problem } from '@holdfast/contracts/problems'
import { i18n } from '@lingui/core'
import { beforeAll, expect, test } from 'vitest'
import { fieldProblem, problemMessage } from './problem-message.ts'

const problem = (fields: object) => new ProblemError({ title: 'no', status: 400, ...fields } as Problem)
const invalid = problem({
  type: '/problems/invalid-request',
  errors: [
    { path: 'body/name', message: 'must not be empty' },
    { path: 'body/people/0/id', message: 'is no participant of this plan' },
    { path: 'query/zip', message: 'is no ZIP code' },
  ],
})

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('a failure without an answer says that nothing is lost', () => {
  expect(problemMessage(new TypeError('Failed to fetch'))).toMatch(/cannot be reached.*Nothing is lost/)
})

test('a refusal by a rule is told in the rule’s own words', () => {
  expect(problemMessage(problem({ type: '/problems/rule-refused', reason: 'Too early.' }))).toBe('Too early.')
})

test('a wait is told in whole minutes, and is never zero', () => {
  const wait = (retryAfterSeconds: number) =>
    problemMessage(problem({ type: '/problems/too-many-requests', retryAfterSeconds }))
  expect([wait(1), wait(61)]).toEqual([expect.stringContaining('1 min'), expect.stringContaining('2 min')])
})

test('all messages about wrong fields are told together', () => {
  expect(problemMessage(invalid)).toContain('must not be empty; is no participant of this plan; is no ZIP code')
})

test('a field finds its own message, also when an item inside it is wrong', () => {
  expect(fieldProblem(invalid, 'name')).toBe('must not be empty')
  expect(fieldProblem(invalid, 'people')).toBe('is no participant of this plan')
  expect(fieldProblem(invalid, 'zip', 'query')).toBe('is no ZIP code')
  expect(fieldProblem(invalid, 'zip')).toBeUndefined()
  expect(fieldProblem(new TypeError('Failed to fetch'), 'name')).toBeUndefined()
})
