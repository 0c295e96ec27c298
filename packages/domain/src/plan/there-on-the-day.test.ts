import { expect, test } from 'vitest'
import { type Change, NOW, readyPlan, rulesOf, who } from './ready-plan.fixture.ts'
import { readiness } from './readiness.ts'

const attends = (plan: Parameters<Change>[0], id: string, attendance: 'remote_video' | 'not_attending') =>
  (who(plan, id).attendance = attendance)

test.each<[string, string, Change]>([
  ['blocker: driver_not_there', 'the driver is on video', (plan) => attends(plan, 'Ben', 'remote_video')],
  ['blocker: driver_not_there', 'the driver stays away', (plan) => attends(plan, 'Ben', 'not_attending')],
  ['blocker: observer_not_there', 'an observer is on video', (plan) => attends(plan, 'Ben', 'remote_video')],
  ['blocker: observer_not_there', 'an observer stays away', (plan) => attends(plan, 'Ben', 'not_attending')],
  ['blocker: escort_not_there', 'the escort is on video', (plan) => attends(plan, 'Rosa', 'remote_video')],
  ['warning: date_far', 'the year is mistyped', (plan) => (plan.logistics.startsAt = '2029-03-02T15:00:00Z')],
  [
    'warning: backup_date_before',
    'the backup lies before the day',
    (plan) => (plan.logistics.backupStartsAt = '2027-03-01T15:00:00Z'),
  ],
  [
    'warning: no_rehearsal',
    'all rehearsals lie ahead',
    (plan) => plan.rehearsals.forEach((one) => (one.heldOn = '2030-01-01')),
  ],
  ['warning: second_rehearsal', 'one rehearsal lies ahead', (plan) => (plan.rehearsals[1]!.heldOn = '2030-01-01')],
  [
    'blocker: letter_not_released',
    'whoever reads a letter does not have the words',
    (plan) => {
      Object.assign(who(plan, 'Rosa'), { attendance: 'letter_read_by', readById: 'Karen' })
      plan.statements[2]!.readerHasWords = false
    },
  ],
  [
    'blocker: letter_without_writer',
    'nobody writes for somebody without access of their own',
    (plan) => {
      who(plan, 'Rosa').hasLink = false
      plan.statements[2]!.wordCount = 0
    },
  ],
])('%s: %s', (rule, _, change) => expect(rulesOf(change)).toContain(rule))

test('everybody in the room: nothing is found', () => expect(rulesOf(() => {})).toEqual([]))

test('a letter that nobody writes waits for no one person', () => {
  const found = readiness(
    readyPlan((plan) => {
      who(plan, 'Rosa').hasLink = false
      plan.statements[2]!.wordCount = 0
    }),
    NOW,
  )
  expect(found).toMatchObject([{ rule: 'letter_without_writer', subjectId: 'Rosa', concernsId: null }])
})
