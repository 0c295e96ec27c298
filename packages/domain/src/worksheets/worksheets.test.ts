import { expect, test } from 'vitest'
import { APPROACHES } from '../plan/approach.ts'
import { APPROACH_POLICY } from '../plan/approach-policy.ts'
import { dueOn } from '../tasks/task.ts'
import { TASK_TEMPLATES } from '../tasks/task-templates.ts'
import { TEMPLATES } from './templates.ts'
import { isComplete, WORKSHEETS } from './worksheets.ts'

test.each(APPROACHES)(
  '%s lays out each kind of worksheet that it asks for, with lines that the worksheet has',
  (approach) => {
    const laidOut = TEMPLATES[approach]
    const byMember = ['recovery_plan']
    for (const kind of APPROACH_POLICY[approach].worksheets)
      expect(byMember.includes(kind) || laidOut.some((one) => one.kind === kind), kind).toBe(true)
    for (const { kind, fields, code } of laidOut) {
      const known = WORKSHEETS[kind].fields.map(({ id }) => id)
      expect(
        Object.keys(fields).every((field) => known.includes(field)),
        code,
      ).toBe(true)
      expect(laidOut.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(WORKSHEETS[kind].most)
    }
    for (const codes of [laidOut, TASK_TEMPLATES[approach]].map((list) => list.map(({ code }) => code)))
      expect(new Set(codes).size).toBe(codes.length)
  },
)

test.each([
  [false, 'invitation_script', { fields: {}, on: null, ownerId: 'k' }],
  [false, 'invitation_script', { fields: { text: 'Come.' }, on: null, ownerId: null }],
  [true, 'invitation_script', { fields: { text: 'Come.' }, on: null, ownerId: 'k' }],
  [false, 'network_meeting', { fields: { aim: 'Begin' }, on: null, ownerId: null }],
  [true, 'network_meeting', { fields: { aim: 'Begin' }, on: '2027-03-01', ownerId: null }],
  [false, 'reward', { fields: { reward: 'A walk', when: ' ' }, on: null, ownerId: null }],
] as const)('complete is %s: %s %j', (expected, kind, given) => {
  expect(isComplete(kind, given)).toBe(expected)
})

test.each([
  ['2027-03-01', -1, null, '2027-02-28'],
  ['2027-12-30', 3, null, '2028-01-02'],
  [null, -1, null, null],
  [null, null, '2027-05-05', '2027-05-05'],
  ['2027-03-01', 2, '2027-05-05', '2027-05-05'],
  ['2027-03-01', null, null, null],
])('a plan on %s: %s days, or on %s, is due on %s', (planDay, offsetDays, fixedOn, expected) => {
  expect(dueOn({ offsetDays, fixedOn }, planDay)).toBe(expected)
})
