import type { PlanStep } from '../plan/plan-status.ts'
import type { CaseEvent } from './audit-events.ts'

/** What the audit trail calls each step of a plan. */
export const PLAN_STEP_EVENTS = {
  lock: 'plan.locked',
  unlock: 'plan.unlocked',
  start_run: 'plan.meeting_started',
  postpone: 'plan.postponed',
  call_off: 'plan.called_off',
  stop: 'plan.meeting_stopped',
  take_stop_back: 'plan.stop_taken_back',
  conclude: 'plan.meeting_ended',
  finish_review: 'plan.review_finished',
} as const satisfies Record<PlanStep, CaseEvent>
