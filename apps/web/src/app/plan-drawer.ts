/** A plan by its ids, as in the address of its pages. */
export type PlanKey = { organizationId: string; planId: string }

/** The name under which a plan is kept on this device: ids, and nothing of what is in it. */
export const drawerOf = ({ organizationId, planId }: PlanKey): string => `${organizationId}.${planId}`

/** The plan that a drawer belongs to. */
export function planOf(drawer: string): PlanKey {
  const [organizationId = '', planId = ''] = drawer.split('.')
  return { organizationId, planId }
}
