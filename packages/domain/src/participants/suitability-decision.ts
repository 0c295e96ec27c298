import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { Attendance } from './participant.ts'
import { SUITABILITY, SUITABILITY_CODES, type SuitabilityCode } from './suitability.ts'

/** What is decided about someone after the screen (F11). */
export const SUITABILITY_DECISIONS = ['invite', 'coach_first', 'letter', 'exclude'] as const
/** What happens with one person; the others see where they take part, never the reason (F16). */
export type SuitabilityDecision = (typeof SUITABILITY_DECISIONS)[number]

/** The four decisions in words, for those who decide. */
export const SUITABILITY_DECISION_LABELS: Readonly<Record<SuitabilityDecision, { label: Text; follows: Text }>> =
  content('suitability-decisions', {
    invite: {
      label: text('suitability-decisions.invite.label'),
      follows: text('suitability-decisions.invite.follows'),
    },
    coach_first: {
      label: text('suitability-decisions.coach_first.label'),
      follows: text('suitability-decisions.coach_first.follows'),
    },
    letter: {
      label: text('suitability-decisions.letter.label'),
      follows: text('suitability-decisions.letter.follows'),
    },
    exclude: {
      label: text('suitability-decisions.exclude.label'),
      follows: text('suitability-decisions.exclude.follows'),
    },
  })

/**
 * What lifts a code when the interventionist invites all the same (docs/practice.md 3): nothing, or what must be true
 * first.
 */
export type Lift = 'never' | 'decision' | 'calm_at_rehearsal' | 'lawyer' | 'disclosure'

/**
 * The condition for each code. `never`: no one decides past a minor, violence, one's own use, or sabotage
 * (docs/practice.md 3).
 */
export const OVERRIDE_CONDITIONS: Readonly<Record<SuitabilityCode, Lift>> = {
  minor: 'never',
  active_use: 'never',
  sabotage: 'never',
  abuser: 'never',
  disliked: 'decision',
  off_script: 'decision',
  frail: 'decision',
  unstable_mental_health: 'decision',
  employer: 'decision',
  cannot_stay_calm: 'calm_at_rehearsal',
  legal: 'lawyer',
  broker: 'disclosure',
  conflict: 'decision',
  wont_hold: 'decision',
  distant: 'decision',
}

/** What was recorded about one person. Codes that come up later are not covered by it. */
export type RecordedDecision = {
  decision: SuitabilityDecision
  /** The codes that stood when it was decided. */
  codesDecided: readonly SuitabilityCode[]
}

/** Every code that any answers raise, or that the interventionist knows of. */
export function triggeredFlags(
  codes: readonly SuitabilityCode[],
  { adult, added }: { adult: boolean; added: readonly SuitabilityCode[] },
): SuitabilityCode[] {
  const raised = new Set<SuitabilityCode>([...codes, ...added, ...(adult ? [] : ['minor' as const])])
  return SUITABILITY_CODES.filter((code) => raised.has(code))
}

/** The codes that still stand: an invitation covers what was known when it was given, and only what can be lifted. */
export function activeFlags(raised: readonly SuitabilityCode[], recorded: RecordedDecision | null): SuitabilityCode[] {
  if (recorded?.decision !== 'invite') return [...raised]
  return raised.filter((code) => OVERRIDE_CONDITIONS[code] === 'never' || !recorded.codesDecided.includes(code))
}

/** What someone wants to record, and what is known. */
export type AskedDecision = {
  decision: SuitabilityDecision
  raised: readonly SuitabilityCode[]
  /** An interventionist decides; while a case has none, its lead does, without lifting anything. */
  byProfessional: boolean
  calmAtRehearsal: boolean
  rehearsed: boolean
  lawyerAdvised: boolean
  disclosed: boolean
}

const refusals = {
  never_in_the_room: text('refusals.never_in_the_room'),
  professional_decides: text('refusals.professional_decides'),
  calm_not_shown: text('refusals.calm_not_shown'),
  lawyer_first: text('refusals.lawyer_first'),
  disclose_first: text('refusals.disclose_first'),
} as const satisfies Record<string, Text>

const refused = (rule: keyof typeof refusals): Decision<Refusal> => no({ rule, reason: refusals[rule] })

/** Whether this may be recorded. Only an invitation lifts anything, and each code has its own condition. */
export function decideSuitability(asked: AskedDecision): Decision<Refusal> {
  if (asked.decision !== 'invite') return yes
  const heavy = asked.raised.filter((code) => SUITABILITY[code].handling !== 'warn')
  if (!asked.byProfessional) return heavy.length > 0 ? refused('professional_decides') : yes
  const lifts = asked.raised.map((code) => OVERRIDE_CONDITIONS[code])
  if (lifts.includes('never')) return refused('never_in_the_room')
  if (lifts.includes('calm_at_rehearsal') && !(asked.calmAtRehearsal && asked.rehearsed))
    return refused('calm_not_shown')
  if (lifts.includes('lawyer') && !asked.lawyerAdvised) return refused('lawyer_first')
  if (lifts.includes('disclosure') && !asked.disclosed) return refused('disclose_first')
  return yes
}

/** How someone attends once this is decided; null where the decision leaves it open. */
export const attendanceAfter = (decision: SuitabilityDecision): Attendance | null =>
  decision === 'letter' ? 'letter_read_by' : decision === 'exclude' ? 'not_attending' : null
