import { ProblemError } from '@holdfast/contracts/call'
import type { Problem } from '@holdfast/contracts/problems'
import type { NewRunEvent, RunEvent } from '@holdfast/contracts/run-events'
import { expect, test } from 'vitest'
import { Refused } from './run-outbox.ts'
import { sendEvents } from './send-events.ts'

const KEY = { organizationId: 'family', planId: 'plan' }
const EVENTS = [{ id: '1', kind: 'asked' }] as NewRunEvent[]
const failWith = (error: unknown) =>
  sendEvents(() => Promise.reject(error), KEY, EVENTS).catch((thrown: unknown) => thrown)
const problem = (status: number, kind: string, rule?: string) =>
  new ProblemError({ type: `/problems/${kind}`, status, title: kind, ...(rule && { rule }) } as Problem)

test('events are sent to the record of their plan, and its answer comes back', async () => {
  const sent: unknown[] = []
  const answer = [{ id: '1' }] as RunEvent[]
  const { items } = await sendEvents(
    (route, { params, body }) => {
      sent.push([route.method, params, body])
      return Promise.resolve({ items: answer, refused: [] })
    },
    KEY,
    EVENTS,
  )
  expect(items).toBe(answer)
  expect(sent).toEqual([['POST', KEY, { events: EVENTS, sentAt: expect.stringMatching(/Z$/) as string }]])
})

test.each([
  [400, 'invalid-request', undefined],
  [403, 'forbidden', undefined],
  [404, 'not-found', undefined],
  [422, 'rule-refused', 'run_is_over'],
])('an answer %i %s is a refusal that stays', async (status, kind, rule) => {
  expect(await failWith(problem(status, kind, rule))).toBeInstanceOf(Refused)
})

test.each([
  [401, 'not-signed-in', undefined],
  [408, 'request-timeout', undefined],
  [409, 'request-in-progress', undefined],
  [409, 'busy', undefined],
  [422, 'rule-refused', 'run_never_began'],
  [429, 'too-many-requests', undefined],
  [500, 'internal', undefined],
  [503, 'unavailable', undefined],
])('an answer %i %s is tried again', async (status, kind, rule) => {
  const error = problem(status, kind, rule)
  expect(await failWith(error)).toBe(error)
})

test('a missing network is tried again', async () => {
  const error = new TypeError('Failed to fetch')
  expect(await failWith(error)).toBe(error)
})
