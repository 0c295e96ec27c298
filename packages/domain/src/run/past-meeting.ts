import { text } from '@holdfast/content/run'
import { type Decision, no, yes } from '../decision.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import { decideStep, type StepRefusal } from '../plan/steps.ts'
import { CHECK_MAX_AGE_MINUTES } from '../sobriety/sobriety-check.ts'
import type { Text } from '../text.ts'
import { MINUTE } from '../shared/time.ts'

/** A meeting that was held with the print pack and no phone, as its sheets tell it. */
export type PastMeeting = Readonly<{
  status: PlanStatus
  checkedAt: string
  beganAt: string
  endedAt: string
  observerId: string
  confirmedById: string
  now: Date
}>

/**
 * Whether a meeting that is over can be written down from paper: the plan was locked, two adults looked within the half hour
 * before, and all of it lies in the past. It tells of a meeting; it never lets one begin.
 */
export function decidePastMeeting({ status, now, ...paper }: PastMeeting): Decision<StepRefusal> {
  const step = decideStep('start_run', status)
  if (!step.ok) return step
  const [checked, began, ended] = [paper.checkedAt, paper.beganAt, paper.endedAt].map((at) => Date.parse(at)) as [
    number,
    number,
    number,
  ]
  if (ended > now.getTime()) return refuse('past_meeting_in_the_past')
  if (!(checked <= began && began <= ended)) return refuse('past_meeting_in_order')
  if (paper.observerId === paper.confirmedById) return refuse('past_meeting_two_adults')
  return began - checked <= CHECK_MAX_AGE_MINUTES * MINUTE ? yes : refuse('past_meeting_check_too_old')
}

const REFUSALS = {
  past_meeting_in_the_past: text('refusals.past_meeting_in_the_past'),
  past_meeting_in_order: text('refusals.past_meeting_in_order'),
  past_meeting_two_adults: text('refusals.past_meeting_two_adults'),
  past_meeting_check_too_old: text('refusals.past_meeting_check_too_old'),
} as const satisfies Record<string, Text>

const refuse = (rule: keyof typeof REFUSALS) => no({ reason: 'rule', rule, text: REFUSALS[rule] } as const)
