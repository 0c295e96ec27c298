import { expect, test } from 'vitest'
import type { CaseRole } from '../permissions/roles.ts'
import { maySayTie, type Suggester } from './referral.ts'

const dana: Suggester = { memberId: 'dana', hasLeft: false }

test.each<[boolean, string, CaseRole, Suggester | null]>([
  [true, 'dana', 'interventionist', dana],
  [false, 'karen', 'lead', dana],
  [false, 'lee', 'interventionist', dana],
  [true, 'lee', 'interventionist', { ...dana, hasLeft: true }],
  [false, 'karen', 'lead', { ...dana, hasLeft: true }],
  [true, 'karen', 'lead', null],
  [true, 'dana', 'interventionist', null],
])('%s: %s (%s) of a place suggested by %j', (expected, memberId, role, suggester) => {
  expect(maySayTie({ memberId, role }, suggester)).toBe(expected)
})
