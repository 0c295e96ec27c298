/** A plan by its ids, as in the address of its pages. */
export type PlanKey = { organizationId: string; planId: string }
