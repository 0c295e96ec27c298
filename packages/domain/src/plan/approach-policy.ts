import type { Approach } from './approach.ts'
import type { WorksheetKind } from '../worksheets/worksheet-kinds.ts'

/**
 * ARISE goes up step by step and stops at the first that works; the other approaches stay at 1 (docs/practice.md 2.2).
 */
export const LAST_LEVEL = 3

/** What is asked always, never, or only once an ARISE network has come to level 3. */
type Ask<Given extends string> = Given | 'only_at_level_3' | 'none'

/** What readiness asks of a plan with this approach (docs/practice.md 2.1 to 2.4). */
export type ApproachPolicy = Readonly<{
  /** The group meets: place, day, roles, exits. */
  meeting: boolean
  /** `each_speaker`: letters read in turn · `one_script`: one person speaks · `if_written`: one conversation, when it comes. */
  statements: Ask<'each_speaker' | 'one_script' | 'if_written'>
  /** `family_agreements`: what each agrees to for themselves, without "if you say no". */
  consequences: Ask<'required' | 'family_agreements'>
  /** `rapid_intake`: a place that takes somebody within a day or two, without a bed held for one date. */
  treatment: 'place_and_backup' | 'rapid_intake' | 'none'
  sobrietyCheck: boolean
  contingencies: boolean
  transport: boolean
  /** The approach is no surprise: the loved one is told and invited. */
  announced: boolean
  /** The approach's own papers that must be written before the plan is ready. */
  worksheets: readonly WorksheetKind[]
}>

const withoutMeeting = {
  meeting: false,
  consequences: 'none',
  treatment: 'rapid_intake',
  sobrietyCheck: false,
  contingencies: false,
  transport: false,
  announced: false,
} as const satisfies Partial<ApproachPolicy>

const withMeeting = {
  meeting: true,
  treatment: 'place_and_backup',
  sobrietyCheck: true,
  contingencies: true,
  transport: true,
} as const satisfies Partial<ApproachPolicy>

/** The one table that says what each approach asks; every section of readiness reads it (docs/practice.md 2). */
export const APPROACH_POLICY: Readonly<Record<Approach, ApproachPolicy>> = {
  none: { ...withoutMeeting, statements: 'none', treatment: 'none', worksheets: [] },
  one_conversation: { ...withoutMeeting, statements: 'one_script', worksheets: ['listener'] },
  craft: {
    ...withoutMeeting,
    statements: 'if_written',
    worksheets: [
      'use_analysis',
      'reward',
      'natural_consequence',
      'self_care_goal',
      'invitation_script',
      'rapid_intake',
    ],
  },
  arise: {
    ...withMeeting,
    statements: 'only_at_level_3',
    consequences: 'only_at_level_3',
    announced: true,
    worksheets: ['invitation_script', 'no_secrets', 'group_decision', 'network_meeting', 'message_rule'],
  },
  systemic: {
    ...withMeeting,
    statements: 'none',
    consequences: 'family_agreements',
    announced: true,
    worksheets: ['invitation_script', 'workshop_session', 'recovery_plan', 'escalation_step'],
  },
  johnson: {
    ...withMeeting,
    statements: 'each_speaker',
    consequences: 'required',
    announced: false,
    worksheets: [],
  },
}

/**
 * What every way asks, and all that a plan is asked for while nobody has chosen one: safety, people and a place to go to.
 * Nothing that confronts anybody is asked before somebody chooses it (S0.1, S3.13).
 */
export const UNDECIDED_POLICY: ApproachPolicy = { ...withoutMeeting, statements: 'if_written', worksheets: [] }

const policyFor = (approach: Approach | null): ApproachPolicy =>
  approach === null ? UNDECIDED_POLICY : APPROACH_POLICY[approach]

/** Whether this way brings the group together on one day; a plan without a meeting has no day to lock for. */
export const hasMeeting = (approach: Approach | null): boolean => policyFor(approach).meeting

type Resolved<Part extends 'statements' | 'consequences'> = Exclude<ApproachPolicy[Part], 'only_at_level_3'>
/**
 * An approach's policy with `only_at_level_3` resolved: what it asks of the plan at the level that it has come to
 * (docs/practice.md 2.2).
 */
export type PolicyNow = Omit<ApproachPolicy, 'statements' | 'consequences'> & {
  statements: Resolved<'statements'>
  consequences: Resolved<'consequences'>
}

/**
 * What is asked of this plan now: the approach's row, at the level that an ARISE network has come to; before a choice, what
 * every way asks.
 */
export function policyOf({ approach, level }: { approach: Approach | null; level: number }): PolicyNow {
  const { statements, consequences, ...rest } = policyFor(approach)
  const isLast = level >= LAST_LEVEL
  return {
    ...rest,
    statements: statements !== 'only_at_level_3' ? statements : isLast ? 'each_speaker' : 'none',
    consequences: consequences !== 'only_at_level_3' ? consequences : isLast ? 'required' : 'none',
  }
}
