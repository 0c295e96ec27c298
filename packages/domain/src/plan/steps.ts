import { text } from '@holdfast/content/plan'
import { type Decision, no, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { Approach } from './approach.ts'
import { hasMeeting } from './approach-policy.ts'
import { canTake, type PlanStatus, type PlanStep } from './plan-status.ts'
import { NEVER_OVERRIDDEN } from '../risk-assessments/risk-gate.ts'
import { blockers } from './blockers.ts'
import type { Finding } from './finding.ts'

/** Why a step is not taken. */
export type StepRefusal =
  | { reason: 'wrong_status'; planStatus: PlanStatus }
  | { reason: 'not_ready'; blockers: Finding[] }
  | { reason: 'rule'; rule: string; text: Text }

const rule = (name: string, words: Text) => no({ reason: 'rule', rule: name, text: words } as const)

/** Whether the plan stands where this step begins (docs/product.md 3). */
export function decideStep(step: PlanStep, status: PlanStatus): Decision<StepRefusal> {
  return canTake(step, status) ? yes : no({ reason: 'wrong_status', planStatus: status } as const)
}

/** What an interventionist has asked: to lock although something is missing. */
export type LockOverride = { reason: string; byMemberId: string } | null

/**
 * A plan is locked when nothing stands in its way. An override needs the interventionist's reason and a second person, and
 * stays in the record (docs/product.md 3). Danger that is there now, and violence at home, are never overridden; nor is the
 * choice of an approach, and an approach without a meeting has no day to lock for (docs/practice.md 2.3).
 */
export function decideLock(
  { status, approach }: { status: PlanStatus; approach: Approach | null },
  findings: readonly Finding[],
  override: { asked: LockOverride; confirmedById: string } | null,
): Decision<StepRefusal> {
  const step = decideStep('lock', status)
  if (!step.ok) return step
  if (approach !== null && !hasMeeting(approach))
    return rule('lock_needs_meeting', text('decide-lock.lock_needs_meeting'))
  const standing = blockers(findings)
  if (standing.length === 0) return yes
  if (override === null) return no({ reason: 'not_ready', blockers: standing } as const)
  if (approach === null) return rule('override_needs_approach', text('decide-lock.override_needs_approach'))
  if (standing.some((one) => NEVER_OVERRIDDEN.includes(one.rule)))
    return rule('override_never', text('decide-lock.override_never'))
  if (override.asked === null) return rule('override_not_asked', text('decide-lock.override_not_asked'))
  if (override.asked.byMemberId === override.confirmedById)
    return rule('override_second_person', text('decide-lock.override_second_person'))
  return yes
}

/**
 * A meeting under way is concluded; a plan whose approach has no meeting is concluded as it stands, because it is never
 * locked and nothing begins on one day (docs/practice.md 2.3).
 */
export function decideConclude(status: PlanStatus, approach: Approach | null): Decision<StepRefusal> {
  const step = decideStep('conclude', status)
  if (!step.ok || status === 'under_way' || (approach !== null && !hasMeeting(approach))) return step
  return no({ reason: 'wrong_status', planStatus: status } as const)
}

/** Putting the day off asks for a backup date that lies ahead. */
export function decidePostpone(status: PlanStatus, backupStartsAt: Date, now: Date): Decision<StepRefusal> {
  const step = decideStep('postpone', status)
  if (!step.ok) return step
  return backupStartsAt > now ? yes : rule('backup_date_ahead', text('decide-postpone.backup_date_ahead'))
}
