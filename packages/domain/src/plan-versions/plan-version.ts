import { text } from '@holdfast/content/plan-versions'
import type { Text } from '../text.ts'

/** Why the plan was kept as it stood: somebody asked for it, or a step of its life was taken. */
export const PLAN_VERSION_REASONS = ['kept', 'lock', 'unlock', 'postpone'] as const
/** `kept` was asked for by hand; the others are steps that keep a version by themselves (F9). */
export type PlanVersionReason = (typeof PLAN_VERSION_REASONS)[number]

/** When a version was kept, as the list of versions says it. */
export const PLAN_VERSION_REASON_LABELS: Readonly<Record<PlanVersionReason, Text>> = {
  kept: text('plan-version-reason-labels.kept'),
  lock: text('plan-version-reason-labels.lock'),
  unlock: text('plan-version-reason-labels.unlock'),
  postpone: text('plan-version-reason-labels.postpone'),
}

/** Whether taking this step keeps a version of the plan first. */
export const isVersionReason = (step: string): step is PlanVersionReason =>
  (PLAN_VERSION_REASONS as readonly string[]).includes(step)
