import type { ChangeEffect } from '@holdfast/domain/reviews/changes'
import { DAY } from '@holdfast/domain/shared/time'
import type { Admission } from '@holdfast/domain/outcomes/follow-through'
import type { MeetingResult, OutcomeDecision } from '@holdfast/domain/outcomes/outcome'
import type { RiskLevel } from '@holdfast/domain/risk-assessments/risk'
import type { Chance } from './chance.ts'

/** What a change of a review may do that needs nothing else named. */
const EFFECTS = ['require_backup_date', 'choose_treatment_again', 'review_consequences', 'shorten_statements'] as const
const CAUSES = ['F04', 'F10', 'F11', 'F13', 'F14', 'F15', 'F20', 'F21', 'F22', 'F24', 'F98'] as const
const REASONS = [
  'not_ready',
  'feels_in_control',
  'fear_of_withdrawal',
  'job',
  'cost_or_cover',
  'past_treatment',
  'shame',
] as const

/** How one attempt went, before it is rows. Moments are in milliseconds. */
export type InventedAttempt = {
  begunAt: number
  /** The day of the meeting; null while there is none. */
  dayAt: number | null
  status: 'drafting' | 'ready' | 'concluded' | 'reviewed'
  approach: 'one_conversation' | 'craft' | 'arise' | 'systemic' | 'johnson'
  risk: RiskLevel | null
  rehearsed: boolean
  /** What stood open when it was locked; null where it never was. */
  openAtLock: { recommended: number; blockers?: string[] } | null
  outcome: InventedOutcome | null
  causes: readonly string[]
  /** What its review changes in the next one. */
  changes: readonly ChangeEffect[]
}
/** How its meeting ended. */
export type InventedOutcome = {
  meetingResult: MeetingResult
  decision: OutcomeDecision
  admission: Admission | null
  admittedAt: number | null
  care: readonly [string | null, string | null, string | null]
  reasons: readonly string[]
  limits: 'held' | 'slipped' | null
}
/** What an attempt became: nothing yet, no meeting, a no, a yes. */
export type Ending = 'drafting' | 'ready' | 'not_held' | 'no' | 'yes'

/** One attempt that ended like this, on this day or with this day ahead; `followed` says that another one came after it. */
export function inventAttempt(
  chance: Chance,
  {
    ending,
    dayAt,
    now,
    isReviewed,
    open,
  }: { ending: Ending; dayAt: number | null; now: number; isReviewed: boolean; open: boolean },
): InventedAttempt {
  const isOver = ending !== 'drafting' && ending !== 'ready'
  const begunAt = (isOver && dayAt !== null ? dayAt : now) - chance.between(isOver ? 20 : 4, isOver ? 70 : 40) * DAY
  const changes = isReviewed ? chance.some(EFFECTS, 0, 2) : []
  return {
    begunAt,
    dayAt,
    status: isOver ? (isReviewed ? 'reviewed' : 'concluded') : (ending as 'drafting' | 'ready'),
    // a plan that is locked has an approach with a meeting
    approach: chance.weighted<InventedAttempt['approach']>([
      ['johnson', 4],
      ['arise', 3],
      ['systemic', 1],
      ['craft', ending === 'ready' ? 0 : 2],
      ['one_conversation', ending === 'ready' ? 0 : 1],
    ]),
    risk: chance.is(0.07)
      ? null
      : chance.weighted<RiskLevel>([
          ['none', 3],
          ['low', 5],
          ['moderate', 4],
          ['high', open ? 1.2 : 0],
          ['imminent', open ? 0.25 : 0],
        ]),
    rehearsed: chance.is(ending === 'yes' ? 0.65 : 0.45),
    openAtLock: ending === 'drafting' || chance.is(0.08) ? null : lockedWith(chance),
    outcome: isOver ? inventOutcome(chance, ending, dayAt ?? now, now) : null,
    causes: isReviewed ? chance.some(CAUSES, 1, 3) : [],
    changes,
  }
}

const lockedWith = (chance: Chance): InventedAttempt['openAtLock'] =>
  chance.weighted<InventedAttempt['openAtLock']>([
    [{ recommended: 0 }, 5],
    [{ recommended: 2 }, 4],
    [{ recommended: 1, blockers: ['treatment.no_bed'] }, 1],
  ])

function inventOutcome(chance: Chance, ending: Ending, dayAt: number, now: number): InventedOutcome {
  const nothing = { admission: null, admittedAt: null, care: [null, null, null], reasons: [], limits: null } as const
  if (ending === 'not_held') {
    const meetingResult = chance.weighted<MeetingResult>([
      ['postponed', 2],
      ['cancelled_by_family', 3],
      ['cancelled_safety', 1],
      ['person_absent', 3],
    ])
    return { ...nothing, meetingResult, decision: 'no_decision_asked' }
  }
  if (ending === 'no')
    return {
      ...nothing,
      meetingResult: chance.weighted<MeetingResult>([
        ['held', 8],
        ['person_left_early', 2],
        ['stopped_safety', 1],
      ]),
      decision: chance.weighted<OutcomeDecision>([
        ['declined', 6],
        ['undecided', 3],
        ['conditional', 2],
      ]),
      reasons: chance.some(REASONS, 1, 3),
      limits: chance.is(0.2)
        ? null
        : chance.weighted<'held' | 'slipped'>([
            ['held', 6],
            ['slipped', 4],
          ]),
    }
  const admitted = chance.is(0.8)
  const admittedAt =
    dayAt +
    chance.weighted([
      [0.2, 5],
      [3, 3],
      [14, 2],
      [45, 1],
    ]) *
      DAY
  const careAfter = (days: number) =>
    admittedAt + days * DAY > now || chance.is(0.2)
      ? null
      : chance.weighted([
          ['in_care', days > 100 ? 5 : 8],
          ['not_in_care', 3],
          ['not_known', 1],
        ])
  const known = admitted && admittedAt <= now
  return {
    ...nothing,
    meetingResult: chance.weighted<MeetingResult>([
      ['held', 8],
      ['waited_then_held', 2],
    ]),
    decision: chance.weighted<OutcomeDecision>([
      ['accepted_now', 7],
      ['accepted_delayed', 2],
      ['accepted_other_help', 1],
    ]),
    ...(known && {
      admission: chance.weighted<Admission>([
        ['admitted', 3],
        ['completed', 5],
        ['left_early', 2],
      ]),
      admittedAt,
      care: [careAfter(30), careAfter(90), careAfter(180)],
    }),
  }
}
