import { expect, test } from 'vitest'
import { PRIVATE_EVENTS, PRIVATE_VIEW_EVENTS } from '../audit/audit-events.ts'
import { AUDIT_KINDS, describeEvent, eventsOf } from './audit-words.ts'

test.each([
  ['plan.viewed', 'Opened the plan'],
  ['statement.shared', 'A letter: shared differently'],
  ['organization_member.role_changed', 'A colleague: role changed'],
] as const)('%s reads "%s"', (event, words) => {
  expect(describeEvent(event).en).toBe(words)
})

test('every event that is shown is of one kind and has words, and none is private', () => {
  const all = AUDIT_KINDS.flatMap(eventsOf)
  expect(all.toSorted()).toEqual(eventsOf(undefined).toSorted())
  for (const event of all) expect(describeEvent(event).en).not.toMatch(/undefined|[{}]/)
  for (const event of Object.keys({ ...PRIVATE_EVENTS, ...PRIVATE_VIEW_EVENTS })) expect(all).not.toContain(event)
})
