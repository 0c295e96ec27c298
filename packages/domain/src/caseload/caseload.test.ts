import { expect, test } from 'vitest'
import { DAY, HOUR } from '../shared/time.ts'
import { type CaseStanding, forgottenReasons, type ForgottenReason } from './caseload.ts'

const now = new Date('2026-11-30T12:00:00Z')
const ago = (time: number) => new Date(now.getTime() - time)
const well: CaseStanding = {
  hasProfessional: true,
  openedAt: ago(90 * DAY),
  lastContactAt: ago(DAY),
  overdueAt: ago(-DAY),
  noOutcomeAt: ago(-HOUR),
}

test.each<[string, Partial<CaseStanding>, ForgottenReason[]]>([
  ['nothing', {}, []],
  ['nobody looks after it', { hasProfessional: false }, ['nobody_responsible']],
  ['the day is past', { noOutcomeAt: ago(0) }, ['no_outcome']],
  ['a check-in is overdue', { overdueAt: ago(HOUR) }, ['check_in_overdue']],
  ['quiet for 14 days', { lastContactAt: ago(14 * DAY) }, ['no_contact']],
  ['quiet for less', { lastContactAt: ago(14 * DAY - 1) }, []],
  ['never heard of, opened yesterday', { lastContactAt: null, openedAt: ago(DAY) }, []],
  ['never heard of since it was opened', { lastContactAt: null }, ['no_contact']],
  [
    'all of it',
    { hasProfessional: false, lastContactAt: null, overdueAt: ago(1), noOutcomeAt: ago(1) },
    ['nobody_responsible', 'no_outcome', 'check_in_overdue', 'no_contact'],
  ],
])('a case may be forgotten: %s', (_, given, expected) => {
  expect(forgottenReasons({ ...well, ...given }, now)).toEqual(expected)
})
