import { type Decision, no, yes } from '../decision.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import { decideStep, type StepRefusal } from '../plan/steps.ts'
import { CHECK_MAX_AGE_MINUTES } from '../sobriety/sobriety-check.ts'
import type { Text } from '../text.ts'

const MINUTE = 60_000

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
  past_meeting_in_the_past: {
    en: 'This is for a meeting that is over. To begin one now, do the sobriety check on this page.',
    es: 'Esto es para una reunión que ya terminó. Para empezar una ahora, haga el control de sobriedad en esta página.',
  },
  past_meeting_in_order: {
    en: 'The times do not fit: first the sobriety check, then the beginning, then the end.',
    es: 'Las horas no coinciden: primero el control de sobriedad, después el inicio, después el final.',
  },
  past_meeting_two_adults: {
    en: 'Two different adults did the sobriety check. Name both.',
    es: 'El control de sobriedad lo hicieron dos personas adultas distintas. Nombre a las dos.',
  },
  past_meeting_check_too_old: {
    en: 'The last sobriety check was more than 30 minutes before the beginning. Write down the one just before it.',
    es: 'El último control de sobriedad fue más de 30 minutos antes del inicio. Anote el que se hizo justo antes.',
  },
} as const satisfies Record<string, Text>

const refuse = (rule: keyof typeof REFUSALS) => no({ reason: 'rule', rule, text: REFUSALS[rule] } as const)
