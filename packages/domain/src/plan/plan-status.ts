/** Where a plan stands (docs/product.md 3). */
export const PLAN_STATUSES = ['drafting', 'ready', 'under_way', 'concluded', 'reviewed'] as const
/** Decides what may be edited (`isEditable`) and which steps are open (`canTake`). */
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** Every move a plan can make. Written here once; the API, the web app and the tests read it. */
export const PLAN_STEPS = {
  lock: { from: ['drafting'], to: 'ready' },
  unlock: { from: ['ready'], to: 'drafting' },
  start_run: { from: ['ready'], to: 'under_way' },
  postpone: { from: ['ready'], to: 'drafting' },
  call_off: { from: ['drafting', 'ready'], to: 'concluded' },
  stop: { from: ['under_way'], to: 'concluded' },
  take_stop_back: { from: ['concluded'], to: 'under_way' },
  // from a draft only where the approach has no meeting (`decideConclude`)
  conclude: { from: ['drafting', 'under_way'], to: 'concluded' },
  finish_review: { from: ['concluded'], to: 'reviewed' },
} as const satisfies Record<string, { from: readonly PlanStatus[]; to: PlanStatus }>

/** A move of a plan from one status to the next (docs/product.md 3). */
export type PlanStep = keyof typeof PLAN_STEPS

/** Whether a plan in this status may take the step at all; what the step asks for besides is decided elsewhere. */
export function canTake(step: PlanStep, status: PlanStatus): boolean {
  return (PLAN_STEPS[step].from as readonly PlanStatus[]).includes(status)
}

/** A plan is prepared until its meeting begins, or until it is called off; what it lacks is asked only as long. */
export function isPreparing(status: PlanStatus): boolean {
  return status === 'drafting' || status === 'ready'
}

/** The words of a plan may be edited only while it is drafted; a locked plan is unlocked first. */
export function isEditable(status: PlanStatus): boolean {
  return status === 'drafting'
}
