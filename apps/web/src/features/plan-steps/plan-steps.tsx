/** Filled in below. */
export function PlanSteps() {
  return null
}
