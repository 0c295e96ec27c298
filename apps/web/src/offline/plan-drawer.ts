import type { PlanKey } from '../plan/plan-key.ts'

/** The name under which a plan is kept on this device: ids, and nothing of what is in it. */
export const drawerOf = ({ organizationId, planId }: PlanKey): string => `${organizationId}.${planId}`

/** The plan that a drawer belongs to. */
export function planOf(drawer: string): PlanKey {
  const [organizationId = '', planId = ''] = drawer.split('.')
  return { organizationId, planId }
}
