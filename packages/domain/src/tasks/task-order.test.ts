import { expect, test } from 'vitest'
import { taskOrder } from './task-order.ts'

const undated = { dueOn: null, dueAt: null, offsetDays: null, offsetMinutes: null }

test('sorts tasks soonest first: by date, by hour, by distance from the day, then the undated', () => {
  const tasks = [
    { ...undated, id: 'undated' },
    { ...undated, id: 'after the day', offsetDays: 7 },
    { ...undated, id: 'before the day', offsetDays: -7 },
    { ...undated, id: 'an hour before', offsetMinutes: -60 },
    { ...undated, id: 'in May', dueOn: '2026-05-02' },
    { ...undated, id: 'in April, at noon', dueOn: '2026-04-30', dueAt: '2026-04-30T12:00:00.000Z' },
    { ...undated, id: 'in April', dueOn: '2026-04-30' },
  ]
  expect(tasks.toSorted((a, b) => (taskOrder(a) < taskOrder(b) ? -1 : 1)).map(({ id }) => id)).toEqual([
    'in April',
    'in April, at noon',
    'in May',
    'before the day',
    'an hour before',
    'after the day',
    'undated',
  ])
})
