import { randomUUID } from 'node:crypto'
import { ADMISSION_DELAYS, LIMITS_KEPT, READINESS_AT_LOCK } from '@holdfast/domain/outcome-report/outcome-fact'
import { CARE_ANSWERS } from '@holdfast/domain/outcomes/care'

/** A connection as the owner of a database. */
type Owner = { query: (sql: string, values: unknown[]) => Promise<unknown> }

/** Numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Attempts of an invented practice in quarters that are over, which nobody can prepare through the API: rows of the form that
 * holdfast.keep_outcome_fact writes, as apps/api/src/features/outcome-report/outcome-facts.test.ts shows. Some groups are large, some small, some
 * empty.
 */
export async function seedFacts(owner: Owner, organizationId: string, count: number, seed = 7): Promise<void> {
  const next = numbersFrom(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.min(all.length - 1, Math.floor(next() ** 2 * all.length))] as T
  const rows = Array.from({ length: count }, () => {
    const attempt = pick([1, 1, 2, 2, 3])
    const changes = attempt > 1 ? ['rehearse', 'add_professional'].filter(() => next() < 0.5) : []
    const yes = 0.4 + (changes.includes('rehearse') ? 0.3 : 0)
    const roll = next()
    const stage = roll < 0.15 ? 0 : roll < 1 - yes * 0.85 ? 1 : next() < 0.3 ? 2 : 3
    const reviewed = stage === 1 && next() < 0.8
    return [
      organizationId,
      randomUUID(),
      `${pick([2025, 2024, 2023])}-${pick(['01', '04', '07', '10'])}-01`,
      stage,
      attempt,
      pick(['johnson', 'arise', 'craft', 'systemic', 'not_chosen']),
      next() < 0.6,
      pick(READINESS_AT_LOCK),
      next() < 0.5,
      pick(['low', 'moderate', 'none', 'high', 'not_assessed']),
      attempt === 1 ? null : pick(LIMITS_KEPT),
      stage === 1 ? pick(LIMITS_KEPT) : null,
      stage === 3 ? pick(ADMISSION_DELAYS) : null,
      ...[30, 90, 180].map(() => (stage === 3 && next() < 0.8 ? pick(CARE_ANSWERS) : null)),
      changes,
      reviewed ? ['F11', 'F04', 'F13'].filter((_, at) => next() < 0.7 - at * 0.3) : [],
      reviewed,
    ]
  })
  const width = rows[0]?.length ?? 0
  const places = rows.map(
    (_, at) => `(${Array.from({ length: width }, (__, column) => `$${at * width + column + 1}`).join(', ')})`,
  )
  await owner.query(`INSERT INTO holdfast.outcome_facts VALUES ${places.join(', ')}`, rows.flat())
  await owner.query('SELECT holdfast.count_outcomes_anew($1)', [organizationId])
}
