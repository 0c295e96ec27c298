import { expect, test } from 'vitest'
import { decideFinishReview, type ReviewFacts } from './finish.ts'

const done: ReviewFacts = {
  accountsInvited: true,
  factors: [
    { id: 'f1', acceptedReason: '' },
    { id: 'f2', acceptedReason: 'Nothing to correct here' },
  ],
  changes: [{ id: 'c1', factorId: 'f1', ownerId: 'rosa', dueOn: '2026-04-01' }],
}

test.each<[string, Partial<ReviewFacts>, [string, string | null, string | null][]]>([
  ['nothing is missing', {}, []],
  ['one accepted factor is enough', { factors: [{ id: 'f2', acceptedReason: 'The plan was sound' }], changes: [] }, []],
  ['nobody was asked', { accountsInvited: false }, [['accounts_not_invited', null, null]]],
  ['no factor', { factors: [], changes: [] }, [['no_factor', null, null]]],
  ['a factor without a change', { changes: [] }, [['factor_open', 'f1', null]]],
  [
    'a reason of blanks is none',
    { factors: [{ id: 'f3', acceptedReason: '  ' }], changes: [] },
    [['factor_open', 'f3', null]],
  ],
  [
    'a change without owner and day, on an accepted factor too',
    { changes: [...done.changes, { id: 'c2', factorId: 'f2', ownerId: null, dueOn: null }] },
    [
      ['change_without_owner', 'f2', 'c2'],
      ['change_without_day', 'f2', 'c2'],
    ],
  ],
  [
    'everything at once',
    { accountsInvited: false, changes: [{ id: 'c1', factorId: 'f1', ownerId: 'rosa', dueOn: null }] },
    [
      ['accounts_not_invited', null, null],
      ['change_without_day', 'f1', 'c1'],
    ],
  ],
])('%s', (_name, change, expected) => {
  const decision = decideFinishReview({ ...done, ...change })
  expect(decision.ok ? [] : decision.refusal.map(({ rule, factorId, changeId }) => [rule, factorId, changeId])).toEqual(
    expected,
  )
})
