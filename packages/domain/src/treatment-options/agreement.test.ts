import { expect, test } from 'vitest'
import type { Relationship } from '../cases/case-vocabulary.ts'
import type { Attendance } from '../participants/participant.ts'
import { decideAgreement, isAskedForPlace } from './agreement.ts'

const favors = (participantId: string, treatmentOptionId: string | null) => ({
  participantId,
  name: participantId,
  treatmentOptionId,
})

test.each<[string | null, string | null, (string | null)[]]>([
  [null, 'river', ['river', 'river']],
  ['not_agreed', 'river', ['river', 'hill']],
  ['not_agreed', 'river', ['river', null]],
  ['agreement_of_two', 'river', ['river']],
  ['agreement_of_two', 'river', []],
  ['agreement_of_two', null, ['river', 'river']],
])('%s: %s, where people favor %j', (rule, chosenId, places) => {
  const decision = decideAgreement(
    chosenId,
    places.map((place, at) => favors(`Person ${at}`, place)),
  )
  expect(decision.ok ? null : decision.refusal.rule).toBe(rule)
})

test('names who has not said this place', () => {
  const decision = decideAgreement('river', [favors('Ben', 'river'), favors('Rosa', 'hill'), favors('Lee', null)])
  expect(decision.ok ? '' : decision.refusal.reason.en).toContain('Rosa, Lee')
})

test.each<[boolean, boolean, Attendance, Relationship, boolean]>([
  [true, true, 'in_person', 'sibling', true],
  [true, true, 'remote_video', 'parent', true],
  [false, true, 'not_attending', 'parent', true],
  [false, false, 'in_person', 'child', true],
  [false, true, 'in_person', 'interventionist', true],
  [false, true, 'in_person', 'parent', false],
])('asked: %s (adult %s, %s, %s, reads the plan %s)', (expected, adult, attendance, relationship, readsThePlan) => {
  expect(isAskedForPlace({ adult, attendance, relationship }, readsThePlan)).toBe(expected)
})
