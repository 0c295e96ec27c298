import { expect, it } from 'vitest'
import { PRIVATE_EVENTS, PRIVATE_VIEW_EVENTS, VIEW_EVENTS } from '../audit/audit-events.ts'
import { HOUR } from '../shared/time.ts'
import { pauseAfter, USUAL_KINDS, WEBHOOK_KINDS } from './webhook.ts'

it('waits longer after each failure, and gives up after a day', () => {
  const pauses = Array.from({ length: 7 }, (_, index) => pauseAfter(index + 1) ?? 0)
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  const sum = pauses.reduce((all, one) => all + one, 0)
  expect(sum / HOUR).toBeGreaterThan(23)
  expect(sum / HOUR).toBeLessThan(26)
  expect(pauseAfter(8)).toBeNull()
})

it('tells nothing of what was opened or is private', () => {
  const hidden = Object.keys({ ...PRIVATE_EVENTS, ...VIEW_EVENTS, ...PRIVATE_VIEW_EVENTS })
  expect(WEBHOOK_KINDS.filter((kind) => hidden.includes(kind))).toEqual([])
  expect(USUAL_KINDS.filter((kind) => !WEBHOOK_KINDS.includes(kind))).toEqual([])
})
