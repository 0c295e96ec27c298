import type { ChangeEvent } from '@holdfast/contracts/changes'
import { expect, it } from 'vitest'
import { createCatchUp, type KnownRevision } from './catch-up.ts'

const MINE = 'this-app'
const note = (given: Partial<ChangeEvent>): ChangeEvent => ({
  resource: 'statements',
  id: 'item',
  planId: 'plan',
  revision: 8,
  deviceId: 'another-app',
  ...given,
})
const opening = note({ resource: 'stream', id: null, planId: null, revision: null, deviceId: null })

/** A page that shows one plan; `settle` lets the time of a burst pass. */
function page(known: KnownRevision) {
  const fetched: string[] = []
  const waiting: (() => void)[] = []
  const state = { known }
  const catchUp = createCatchUp({
    deviceId: MINE,
    revisionOf: (planId) => (planId === 'plan' ? state.known : undefined),
    fetchPlan: (planId) => fetched.push(planId),
    fetchCase: ({ plans }) => fetched.push(plans ? 'case and plans' : 'case'),
    wait: (_, then) => {
      waiting.push(then)
      return () => waiting.splice(0)
    },
  })
  const settle = () => {
    for (const then of waiting.splice(0)) then()
  }
  return { fetched, state, settle, waiting, ...catchUp }
}

it.each([
  ['a newer revision', 7, note({}), ['plan']],
  ['the revision that is shown', 8, note({}), []],
  ['an older revision', 9, note({}), []],
  ['a change of this app', 7, note({ deviceId: MINE }), []],
  ['a change of which the revision is not known', 7, note({ revision: null }), ['plan']],
  ['a plan that is not on this page', 7, note({ planId: 'other' }), []],
  ['a plan that was never loaded', undefined, note({}), []],
  ['tasks of the case', 7, note({ resource: 'tasks', planId: null, revision: null }), ['case']],
  ['members of the case', 7, note({ resource: 'members', planId: null, revision: null }), ['case and plans']],
  ['the first opening of the stream', 7, opening, []],
] as const)('hears of %s', (_, known, heard, expected) => {
  const { hear, settle, fetched } = page(known)
  hear(heard)
  settle()
  expect(fetched).toEqual(expected)
})

it('fetches once for many notes in a row, up to the newest', () => {
  const { hear, settle, fetched, waiting } = page(7)
  for (const revision of [8, 10, 9]) hear(note({ revision }))
  expect(waiting).toHaveLength(1)
  settle()
  expect(fetched).toEqual(['plan'])
})

it('does not fetch what its own answer has brought meanwhile', () => {
  const { hear, settle, fetched, state } = page(7)
  hear(note({ revision: 8 }))
  state.known = 8
  settle()
  expect(fetched).toEqual([])
})

it('waits for a plan that is on its way, and compares then', () => {
  const { hear, settle, fetched, state } = page('loading')
  hear(note({ revision: 8 }))
  settle()
  expect(fetched).toEqual([])
  state.known = 7
  settle()
  expect(fetched).toEqual(['plan'])
})

it('catches up after a cut: the plan by its revision, the case in any event', () => {
  const { hear, settle, fetched } = page(7)
  hear(opening)
  settle()
  hear(opening)
  hear(note({ resource: 'plans', revision: 7, deviceId: null }))
  settle()
  expect(fetched).toEqual(['case'])
  hear(opening)
  hear(note({ resource: 'plans', revision: 9, deviceId: null }))
  settle()
  expect(fetched).toEqual(['case', 'plan', 'case'])
})

it('fetches nothing more once it was left', () => {
  const { hear, stop, settle, fetched } = page(7)
  hear(note({}))
  stop()
  settle()
  expect(fetched).toEqual([])
})
