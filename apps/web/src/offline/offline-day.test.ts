import type { Workspace } from '@holdfast/contracts/workspace'
import { describe, expect, test } from 'vitest'
import { mayOpenBegunElsewhere, decideHere } from './begin-offline.ts'
import { bodyOf, type DayRecord } from './day-records.ts'
import { whoLook, withOfflineDay } from './offline-day.ts'

const now = new Date('2027-03-01T15:00:00.000Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const person = (id: string, more: object = {}) => ({
  id,
  name: `${id} Ortiz`,
  isMe: id === 'karen',
  adult: true,
  attendance: 'in_person',
  caseMemberId: `member-${id}`,
  relationship: 'sibling',
  dayRoles: ['sobriety_observer'],
  ...more,
})
const plan = {
  status: 'ready',
  me: { memberId: 'member-karen', role: 'participant', participantId: 'karen' },
  participants: [person('karen'), person('dana', { dayRoles: ['facilitator'], relationship: 'interventionist' })],
  sobrietyPlan: { observerIds: ['karen'], recheckMinutes: 30 },
  sobrietyChecks: [],
  offlineRecords: [],
  awareness: { disclosures: [] },
  preMeetingCheck: { decisions: [] },
  logistics: { timeZone: 'America/New_York', startsAt: null },
  riskAssessment: null,
  isRunLocked: false,
} as unknown as Workspace

const seen = { answersCoherent: true, consentsToTalk: true, result: 'proceed' as const }
const check = (id: string, minutes: number, more: object = {}): DayRecord => ({
  kind: 'day_check',
  id,
  at: ago(minutes),
  ...seen,
  ...more,
})
const signature = (of: string): DayRecord => ({
  kind: 'day_signature',
  id: 's',
  at: ago(1),
  sobrietyCheckId: of,
  secondId: 'dana',
  signedHere: true,
})
const same = (result: 'proceed' | 'emergency'): DayRecord => ({
  kind: 'day_confirmation',
  id: 'c',
  at: ago(5),
  observerId: 'dana',
  result,
})
const emergency = check('e', 50, { result: 'emergency', emergencySigns: ['seizure'] })
const cleared: DayRecord = {
  kind: 'day_clearance',
  id: 'd',
  at: ago(40),
  sobrietyCheckId: 'e',
  clearance: 'All is well.',
}

const startable = (records: DayRecord[]) => {
  const [newest] = withOfflineDay(plan, records, now).sobrietyChecks
  return newest?.startable.allowed ? 'begins' : newest?.startable.why
}

describe('what this phone recorded is judged by the rules of the start', () => {
  test.each<[string, DayRecord[], string | undefined]>([
    ['nothing', [], undefined],
    ['a check alone', [check('a', 5)], 'check_not_confirmed'],
    ['a check that the second adult signed here', [check('a', 5), signature('a')], 'begins'],
    ['an old one', [check('a', 31), signature('a')], 'check_too_old'],
    ['a signature of another check', [check('a', 5), signature('b')], 'check_not_confirmed'],
    ['"I saw the same" on the phone of the second adult', [same('proceed')], 'begins'],
    ['an emergency that both saw', [same('emergency')], 'check_emergency'],
    ['after an emergency', [emergency, check('a', 5), signature('a')], 'day_ended'],
    ['after an emergency that was cleared', [emergency, cleared, check('a', 5), signature('a')], 'begins'],
    [
      'too soon after a wait',
      [check('w', 20, { result: 'wait' }), check('a', 5), signature('a')],
      'check_wait_too_soon',
    ],
  ])('%s', (_, records, expected) => {
    expect(startable(records)).toBe(expected)
  })

  test('a claim is told from a confirmation', () => {
    const [claimed] = withOfflineDay(plan, [check('a', 5), signature('a')], now).sobrietyChecks
    expect(claimed).toMatchObject({ confirmedBy: null, namedSecond: 'dana Ortiz', observedBy: 'karen Ortiz' })
    const [heard] = withOfflineDay(plan, [same('proceed')], now).sobrietyChecks
    expect(heard).toMatchObject({ confirmedBy: 'karen Ortiz', observedBy: 'dana Ortiz' })
  })

  test('what the server has is there once', () => {
    const { sobrietyChecks } = withOfflineDay(plan, [check('a', 5)], now)
    const known = { ...plan, sobrietyChecks }
    expect(withOfflineDay(known, [check('a', 5)], now).sobrietyChecks).toHaveLength(1)
  })
})

test('a meeting begins here only with the risk that is asked for', () => {
  const ready = withOfflineDay(plan, [check('a', 5), signature('a')], now)
  const rule = decideHere(ready, now)
  expect(rule.ok || (rule.refusal.reason === 'rule' && rule.refusal.rule)).toBe('risk_missing')
})

const asLead = { me: { ...plan.me, role: 'lead' } }

test.each([
  ['two adults', 'karen', 'dana', {}, true],
  ['a lead without any assessment', 'karen', 'dana', asLead, false],
  ['one adult', 'dana', 'dana', {}, false],
  ['danger now', 'karen', 'dana', { isRunLocked: true }, false],
  ['a plan that is not locked', 'karen', 'dana', { status: 'drafting' }, false],
])('begun elsewhere: %s', (_, observerId, secondId, change, expected) => {
  expect(mayOpenBegunElsewhere({ ...plan, ...change } as Workspace, { observerId, secondId }, now).ok).toBe(expected)
})

test.each([
  ['somebody on video', { attendance: 'remote_video' }],
  ['a minor', { adult: false }],
  ['somebody without access of their own', { caseMemberId: null }],
  ['somebody who does not observe', { dayRoles: ['escort'] }],
])('%s is no second adult', (_, change) => {
  const people = { ...plan, participants: [person('karen'), person('rosa', change)] } as unknown as Workspace
  expect(whoLook(people).map(({ id }) => id)).toEqual(['karen'])
})

test('each record goes into the list of its kind, without what only the phone knows', () => {
  const body = bodyOf([check('a', 5), signature('a'), cleared])
  expect(body.checks).toEqual([{ id: 'a', at: ago(5), ...seen }])
  expect([body.signatures?.length, body.clearances?.length, body.starts?.length]).toEqual([1, 1, 0])
})
