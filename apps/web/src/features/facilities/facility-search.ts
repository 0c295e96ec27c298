import type { PlanKey } from '../../plan/plan-key.ts'
import type { FacilitySearch } from './facilities.queries.ts'

const text = (given: unknown): string | undefined =>
  typeof given === 'string' && given !== ''
    ? given.slice(0, 200)
    : typeof given === 'number'
      ? String(given)
      : undefined
const FACILITY_SEARCH = ['zip', 'nearId', 'level', 'codes', 'payers', 'languages', 'text', 'plan', 'planOf'] as const

/** What is looked for stands in the address, so that Back and a reload find it again. */
export function facilitySearchOf(search: Record<string, unknown>): FacilitySearch {
  const miles = Number(search.miles)
  return {
    ...Object.fromEntries(FACILITY_SEARCH.flatMap((name) => (text(search[name]) ? [[name, text(search[name])]] : []))),
    ...(miles >= 1 && miles <= 500 && { miles }),
    ...((search.sort === 'name' || search.sort === 'distance') && { sort: search.sort }),
  }
}

/** The plan that a place is looked for, with its organization where that is another one. */
export const forPlan = (search: Record<string, unknown>): { plan?: string; planOf?: string } => {
  const [plan, planOf] = [text(search.plan), text(search.planOf)]
  return plan ? { plan, ...(planOf && { planOf }) } : {}
}

/** The plan that a place is looked for; undefined where somebody only looks around. */
export const planKeyOf = (
  organizationId: string,
  { plan, planOf }: { plan?: string; planOf?: string },
): PlanKey | undefined => (plan === undefined ? undefined : { organizationId: planOf ?? organizationId, planId: plan })
