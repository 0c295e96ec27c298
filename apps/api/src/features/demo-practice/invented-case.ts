import { DAY } from '@holdfast/domain/shared/time'
import type { CaseStageName } from '@holdfast/domain/case-stages/case-stage'
import type { Chance } from './chance.ts'
import { type Ending, inventAttempt, type InventedAttempt } from './invented-attempt.ts'

/** One case with its attempts, before it is rows. */
export type InventedCase = { openedAt: number; stage: CaseStageName; attempts: InventedAttempt[] }

type Now = 'preparing' | 'ready' | 'lately' | 'past'

/** How many attempts each case has: 600 cases have 900. */
export const attemptsOf = (at: number): 1 | 2 | 3 => (at % 10 === 9 ? 3 : at % 10 > 5 ? 2 : 1)

/** One case with so many attempts: what it is about now, and what was before. */
export function inventCase(chance: Chance, count: number, now: number): InventedCase {
  const standing = chance.weighted<Now>([
    ['preparing', 15],
    ['ready', 5],
    ['lately', 10],
    ['past', 70],
  ])
  const attempts: InventedAttempt[] = []
  let before = now
  for (let left = count; left > 0; left -= 1) {
    const isLast = left === count
    const made = isLast
      ? lastAttempt(chance, standing, count, now)
      : inventAttempt(chance, {
          ending: chance.is(0.12) ? 'not_held' : 'no',
          dayAt: before - chance.between(40, 150) * DAY,
          now,
          isReviewed: true,
          open: false,
        })
    before = made.begunAt
    attempts.unshift(made)
  }
  // what helps a second attempt: those that ended with a yes were rehearsed because the review said so
  attempts.forEach((attempt, at) => {
    const next = attempts[at + 1]
    if (!next) return
    const isYes = next.outcome?.decision.startsWith('accepted') ?? false
    const more = [
      chance.is(isYes ? 0.75 : 0.25) && ('rehearse' as const),
      chance.is(0.3) && ('add_professional' as const),
    ].filter((one) => one !== false)
    attempt.changes = [...attempt.changes, ...more]
  })
  return { openedAt: before - chance.between(1, 12) * DAY, stage: stageOf(chance, standing, attempts.at(-1)), attempts }
}

function lastAttempt(chance: Chance, standing: Now, count: number, now: number): InventedAttempt {
  const ending: Ending =
    standing === 'preparing'
      ? 'drafting'
      : standing === 'ready'
        ? 'ready'
        : chance.weighted<Ending>([
            ['yes', count === 1 ? 11 : 12],
            ['no', 6],
            ['not_held', 2],
          ])
  const days = {
    preparing: chance.between(6, 35),
    ready: chance.between(0, 9),
    lately: -chance.between(1, 25),
    past: -chance.between(60, 1000),
  }[standing]
  const dayAt = standing === 'preparing' && chance.is(0.4) ? null : now + days * DAY
  const isReviewed = standing === 'past' && ending === 'no' && chance.is(0.8)
  return inventAttempt(chance, { ending, dayAt, now, isReviewed, open: standing !== 'past' })
}

function stageOf(chance: Chance, standing: Now, last: InventedAttempt | undefined): CaseStageName {
  if (standing === 'preparing')
    return chance.weighted<CaseStageName>([
      ['planning', 4],
      ['assessing', 2],
      ['first_call', 1],
    ])
  if (standing === 'ready') return 'ready'
  const isYes = last?.outcome?.decision.startsWith('accepted') ?? false
  if (standing === 'lately') return isYes ? 'in_treatment' : 'after_a_no'
  return isYes
    ? chance.weighted<CaseStageName>([
        ['aftercare', 2],
        ['long_term_recovery', 3],
        ['closed', 5],
      ])
    : chance.weighted<CaseStageName>([
        ['after_a_no', 1],
        ['closed', 5],
      ])
}
