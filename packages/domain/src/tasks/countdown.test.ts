import { expect, test } from 'vitest'
import { COUNTDOWN } from './countdown.ts'
import { dueAt, taskDay } from './task.ts'
import { TASK_TEMPLATES } from './task-templates.ts'

const START = '2027-03-02T15:00:00.000Z'

test('the countdown runs from two weeks to five minutes before, each with somebody who does it', () => {
  const minutes = COUNTDOWN.map(({ offsetDays, offsetMinutes }) => (offsetDays ?? 0) * 1440 + (offsetMinutes ?? 0))
  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b))
  expect([minutes[0], minutes.at(-1)]).toEqual([-14 * 1440, -5])
  expect(minutes).toEqual(expect.arrayContaining([-7 * 1440, -2 * 1440, -1440, -720, -90, -20]))
  expect(new Set(COUNTDOWN.map(({ code }) => code)).size).toBe(COUNTDOWN.length)
})

test.each(['johnson', 'arise', 'systemic'] as const)('%s counts down, and names nothing twice', (approach) => {
  const codes = TASK_TEMPLATES[approach].map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['lock', 'go_no_go', 'naloxone_placed']))
  expect(new Set(codes).size).toBe(codes.length)
})

test.each(['none', 'one_conversation', 'craft'] as const)('%s has no tasks for preparing the room', (approach) => {
  expect(TASK_TEMPLATES[approach].some(({ code }) => code === 'naloxone_placed')).toBe(false)
})

test.each([
  [-20, '2027-03-02T14:40:00.000Z', '2027-03-02'],
  [-720, '2027-03-02T03:00:00.000Z', '2027-03-01'],
])('%d minutes from the start', (offsetMinutes, at, day) => {
  const task = { offsetDays: null, fixedOn: null, offsetMinutes, fixedAt: null }
  expect(dueAt(task, START)).toBe(at)
  expect(taskDay(task, { startsAt: START, timeZone: 'America/New_York' })).toBe(day)
  expect(taskDay(task, null)).toBeNull()
})
