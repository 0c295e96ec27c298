import { text } from '@holdfast/content/plan'
import type { Text } from '../text.ts'
import type { PlanStatus, PlanStep } from './plan-status.ts'

/** Where a plan stands, in plain words. */
export const STATUS_LABELS: Readonly<Record<PlanStatus, Text>> = {
  drafting: text('status-labels.drafting'),
  ready: text('status-labels.ready'),
  under_way: text('status-labels.under_way'),
  concluded: text('status-labels.concluded'),
  reviewed: text('status-labels.reviewed'),
}

/** The steps of a plan's life, as a record of them reads. */
export const STEP_LABELS: Readonly<Record<PlanStep, Text>> = {
  lock: text('step-labels.lock'),
  unlock: text('step-labels.unlock'),
  start_run: text('step-labels.start_run'),
  postpone: text('step-labels.postpone'),
  call_off: text('step-labels.call_off'),
  stop: text('step-labels.stop'),
  take_stop_back: text('step-labels.take_stop_back'),
  conclude: text('step-labels.conclude'),
  finish_review: text('step-labels.finish_review'),
}
