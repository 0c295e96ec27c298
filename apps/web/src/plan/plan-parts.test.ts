import type { Route } from '@holdfast/contracts/route'
import type { Workspace } from '@holdfast/contracts/workspace'
import { describe, expect, it } from 'vitest'
import { partOf } from './plan-parts.ts'

const ROOT = '/organizations/:organizationId/plans/:planId' as const
const at = (tail: string): Pick<Route, 'path'> => ({ path: `${ROOT}${tail}` })
const plan = {
  version: 3,
  goal: 'before',
  statements: [
    { id: 'a', version: 2, wordCount: 10 },
    { id: 'b', version: 5, wordCount: 20 },
  ],
  logistics: { version: 4, address: 'before' },
  outcome: null,
  run: { version: 9 },
  review: { version: 1, factors: [{ id: 'f', version: 1, planGap: 'before' }] },
} as unknown as Workspace

describe('the answer of a write', () => {
  it.each([
    ['an item of a list', '/statements/:statementId', { statementId: 'a' }, { id: 'a', version: 3, wordCount: 11 }],
    [
      'a step on an item',
      '/statements/:statementId/sharing',
      { statementId: 'a' },
      { id: 'a', version: 3, wordCount: 11 },
    ],
  ])('%s takes the place of the old one, and leaves the others', (_, tail, ids, answer) => {
    const next = partOf(at(tail))?.put(plan, answer, ids)
    expect(next?.statements).toEqual([answer, plan.statements[1]])
    expect(next?.logistics).toBe(plan.logistics)
  })

  it('never puts an older answer over a newer one', () => {
    const late = { id: 'b', version: 4, wordCount: 1 }
    expect(partOf(at('/statements/:statementId'))?.put(plan, late, { statementId: 'b' }).statements).toEqual(
      plan.statements,
    )
    expect(partOf(at('/logistics'))?.put(plan, { version: 3 }, {})).toBe(plan)
  })

  it('adds nothing to a list: the plan itself tells where it belongs', () => {
    const made = { id: 'c', version: 1 }
    expect(partOf(at('/statements/:statementId'))?.put(plan, made, { statementId: 'c' }).statements).toEqual(
      plan.statements,
    )
  })

  it('is all that changes in a list that stands alone: what is new, changed or taken out', () => {
    const before = { ...plan, comments: [{ id: 'a', version: 1 }] } as unknown as Workspace
    const ids = ({ comments }: Workspace | undefined = before) => comments.map(({ id, version }) => [id, version])
    const all = partOf(at('/comments'))
    const one = partOf(at('/comments/:commentId/resolution'))
    expect(ids(all?.put(before, { id: 'b', version: 1 } as never, {}))).toEqual([
      ['b', 1],
      ['a', 1],
    ])
    expect(ids(one?.put(before, { id: 'a', version: 2 } as never, { commentId: 'a' }))).toEqual([['a', 2]])
    expect(ids(one?.drop?.(before, { commentId: 'a' }))).toEqual([])
    expect(partOf(at('/statements/:statementId'))?.drop).toBeUndefined()
  })

  it('goes into a part, into a list of a part, into the plan itself', () => {
    expect(partOf(at('/logistics'))?.put(plan, { version: 5 }, {}).logistics).toEqual({ version: 5 })
    expect(partOf(at('/outcome'))?.put(plan, { version: 1 }, {}).outcome).toEqual({ version: 1 })
    const factor = { id: 'f', version: 2, planGap: 'after' }
    expect(partOf(at('/review/factors/:factorId'))?.put(plan, factor, { factorId: 'f' }).review?.factors).toEqual([
      factor,
    ])
    expect(partOf(at(''))?.put(plan, { version: 4 }, {})).toMatchObject({
      version: 4,
      goal: 'before',
      logistics: plan.logistics,
    })
  })
})

describe('the version that a write is based on', () => {
  it.each([
    ['/statements/:statementId', { statementId: 'b' }, 5],
    ['/logistics', {}, 4],
    ['/speaking-order', {}, 3],
    ['/run/stop', {}, 9],
    ['/review/factors/:factorId', { factorId: 'f' }, 1],
    ['', {}, 3],
    ['/outcome', {}, undefined],
  ] as const)('is what the page shows of %s', (tail, ids, version) => {
    expect(partOf(at(tail))?.find(plan, ids)?.version).toBe(version)
  })
})

it.each(['/participants/:participantId/about', '/rehearsals/:rehearsalId/notes/:rehearsalNoteId', '/versions'])(
  'knows that %s is no part of the plan document',
  (tail) => {
    expect(partOf(at(tail))).toBeNull()
  },
)

it('knows no part outside of a plan', () => {
  expect(partOf({ path: '/organizations/:organizationId/cases/:caseId/tasks' })).toBeNull()
})
