import { describe, expect, test } from 'vitest'
import type { RecordedCheck } from './sobriety-check.ts'
import { dayEndedBy, decideStart } from './start-on-check.ts'

const now = new Date('2026-03-10T15:00:00Z')
const good: RecordedCheck = {
  result: 'proceed',
  checkedAt: '2026-03-10T14:40:00Z',
  observerId: 'rosa',
  confirmedAt: '2026-03-10T14:42:00Z',
  confirmedById: 'ben',
  clearedAt: null,
}
const earlier = (result: RecordedCheck['result'], more: Partial<RecordedCheck> = {}): RecordedCheck => ({
  ...good,
  result,
  checkedAt: '2026-03-10T14:00:00Z',
  confirmedAt: '2026-03-10T14:02:00Z',
  ...more,
})
const alone = { confirmedAt: null, confirmedById: null }
const start = (checks: readonly RecordedCheck[], recheckMinutes: number | null = null) => {
  const decision = decideStart({ checks, recheckMinutes, timeZone: 'America/New_York', now })
  return decision.ok ? 'ok' : decision.refusal.rule
}

describe('whether a meeting may begin on its checks, newest first', () => {
  test.each<[string, RecordedCheck[], string]>([
    ['a fresh, confirmed go-ahead', [good], 'ok'],
    ['exactly 30 minutes old', [{ ...good, checkedAt: '2026-03-10T14:30:00Z' }], 'ok'],
    ['older than 30 minutes', [{ ...good, checkedAt: '2026-03-10T14:29:59Z' }], 'check_too_old'],
    ['no check', [], 'check_missing'],
    ['wait', [{ ...good, result: 'wait' }], 'check_wait'],
    ['postpone', [{ ...good, result: 'postpone' }], 'check_postpone'],
    ['medical first', [{ ...good, result: 'medical_first' }], 'check_medical_first'],
    ['emergency', [{ ...good, result: 'emergency' }], 'check_emergency'],
    ['a question that was not asked', [{ ...good, isIncomplete: true }], 'check_not_asked'],
    ['not confirmed', [{ ...good, ...alone }], 'check_not_confirmed'],
    ['confirmed by the observer', [{ ...good, confirmedById: 'rosa' }], 'two_adults'],
    ['an emergency earlier', [good, earlier('emergency')], 'day_ended'],
    ['an emergency that one adult saw', [good, earlier('emergency', alone)], 'day_ended'],
    ['an emergency the day before', [good, earlier('emergency', { checkedAt: '2026-03-09T14:00:00Z' })], 'day_ended'],
    ['medical care first, earlier', [good, earlier('medical_first')], 'day_ended'],
    ['another day, said this morning', [good, earlier('postpone')], 'day_ended'],
    ['another day, said by one alone', [good, earlier('postpone', alone)], 'ok'],
    ['another day, said yesterday', [good, earlier('postpone', { checkedAt: '2026-03-10T03:00:00Z' })], 'ok'],
    ['an emergency that was cleared', [good, earlier('emergency', { clearedAt: '2026-03-10T14:30:00Z' })], 'ok'],
    [
      'an emergency that was cleared after the go-ahead',
      [good, earlier('emergency', { clearedAt: '2026-03-10T14:50:00Z' })],
      'look_anew',
    ],
    [
      'an emergency that was cleared, and no look since',
      [earlier('emergency', { clearedAt: '2026-03-10T14:50:00Z' })],
      'look_anew',
    ],
    [
      'one of two emergencies cleared',
      [good, earlier('emergency', { clearedAt: '2026-03-10T14:30:00Z' }), earlier('emergency')],
      'day_ended',
    ],
    ['40 minutes after a wait', [good, earlier('wait')], 'ok'],
    ['seconds after a wait', [good, earlier('wait', { checkedAt: '2026-03-10T14:39:00Z' })], 'check_wait_too_soon'],
    [
      'seconds after a wait that one adult said',
      [good, earlier('wait', { ...alone, checkedAt: '2026-03-10T14:39:00Z' })],
      'check_wait_too_soon',
    ],
    [
      'the newest of two waits counts',
      [good, earlier('wait', { checkedAt: '2026-03-10T14:20:00Z' }), earlier('wait')],
      'check_wait_too_soon',
    ],
  ])('%s', (_, checks, expected) => {
    expect(start(checks)).toBe(expected)
  })

  test.each([
    [15, 'ok'],
    [40, 'ok'],
    [45, 'check_wait_too_soon'],
  ])('40 minutes after a wait, with %i minutes agreed on: %s', (minutes, expected) => {
    expect(start([good, earlier('wait')], minutes)).toBe(expected)
  })
})

test('another day ends with the day at the place of the meeting', () => {
  const postponed = earlier('postpone', { checkedAt: '2026-03-10T03:30:00Z' })
  expect(dayEndedBy([postponed], { timeZone: 'America/New_York', now })).toBeNull()
  expect(dayEndedBy([postponed], { timeZone: 'Europe/Berlin', now })).toBe(postponed)
})
