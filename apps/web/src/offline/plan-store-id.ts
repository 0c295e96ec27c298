import type { PlanKey } from '../plan/plan-key.ts'

/** The name under which a plan is kept on this device: ids, and nothing of what is in it. */
export const storeIdOf = ({ organizationId, planId }: PlanKey): string => `${organizationId}.${planId}`

/** The plan that a store belongs to. */
export function planOf(storeId: string): PlanKey {
  const [organizationId = '', planId = ''] = storeId.split('.')
  return { organizationId, planId }
}
