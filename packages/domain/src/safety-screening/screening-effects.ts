import type { VenueKind } from '../logistics/venue.ts'
import type { Attendance } from '../participants/participant.ts'
import type { ScreeningAnswers, ScreeningQuestion } from './screening-questions.ts'
import type { ScreeningMitigation } from './screening-follow-ups.ts'

/** `caution`: someone who looks after safety must look · `danger`: help and a safety plan come first (S4.19). */
export const SCREENING_LEVELS = ['clear', 'caution', 'danger'] as const
/** From one person's answers; others see what it asks for, never whose it was. */
export type ScreeningLevel = (typeof SCREENING_LEVELS)[number]

const DANGER: readonly ScreeningQuestion[] = ['grave', 'afterwards']
const NOT_AT_HOME: readonly ScreeningQuestion[] = ['afraid', 'hurt', 'grave', 'weapons', 'afterwards']

/** How careful one person's answers ask everybody to be, and whether a home is the wrong place to meet. */
export function levelOf(answers: ScreeningAnswers): { level: ScreeningLevel; notAtHome: boolean } {
  const says = (question: ScreeningQuestion) => answers[question] === 'yes'
  const isDanger = DANGER.some(says) || (says('weapons') && (says('afraid') || says('hurt')))
  const any = Object.values(answers).includes('yes')
  return { level: isDanger ? 'danger' : any ? 'caution' : 'clear', notAtHome: NOT_AT_HOME.some(says) }
}

/** What the rules need of one screen: never an answer, never a word. */
export type ScreeningState = {
  level: ScreeningLevel
  notAtHome: boolean
  /** Whether an interventionist has looked at these very answers, for this very plan. */
  seen: boolean
  mitigations: readonly ScreeningMitigation[]
  /** How the person takes part in this plan; null when they have no place in it. */
  attendance: Attendance | null
  plan: ScreeningPlan
}

/** What this plan says about where and how somebody comes. */
export type ScreeningPlan = {
  /** Whether this approach meets with the loved one at all. */
  meets: boolean
  venueKind: VenueKind | null
  /** They have an hour of their own to come, at which nobody else comes. */
  comesAlone: boolean
  /** Somebody has ticked that all weapons are off site. */
  weaponsOut: boolean
}

/** What the private screens ask of a plan, without saying of whom. */
export type ScreeningFacts = {
  /** Somebody's answers ask for care in choosing the approach. */
  caution: boolean
  /** Somebody's answers still wait for those who look after safety, or what they arranged is not carried out. */
  unresolved: boolean
  /** A home is the wrong place. */
  notAtHome: boolean
}

const isPresent = (attendance: Attendance | null): boolean =>
  attendance === 'in_person' || attendance === 'remote_video'

/** Places where nobody lives. */
export const NEUTRAL_VENUES: readonly (VenueKind | null)[] = ['office', 'other_private']

type Arranged = Pick<ScreeningState, 'mitigations' | 'attendance' | 'plan'>

/** Where the plan does not do an arrangement yet; what is not named here is done by talking, not by the plan. */
const NOT_YET: Readonly<Partial<Record<ScreeningMitigation, (state: Arranged) => boolean>>> = {
  no_joint_meeting: ({ attendance }) => isPresent(attendance),
  proxy: ({ attendance }) => isPresent(attendance),
  remote: ({ attendance }) => attendance === 'in_person',
  separate_arrival: ({ attendance, plan }) => plan.meets && attendance === 'in_person' && !plan.comesAlone,
  other_location: ({ attendance, plan }) =>
    plan.meets && attendance === 'in_person' && !NEUTRAL_VENUES.includes(plan.venueKind),
  weapons_off_site: ({ plan }) => plan.meets && !plan.weaponsOut,
}

/** What was arranged for someone's safety and the plan does not do yet. */
export const notCarriedOut = (state: Arranged): ScreeningMitigation[] =>
  state.mitigations.filter((one) => NOT_YET[one]?.(state) ?? false)

/** The quiet effects of everybody's private answers on the plan (docs/practice.md 9.1, F43). */
export function screeningEffects(screenings: readonly ScreeningState[]): ScreeningFacts {
  const raised = screenings.filter(({ level }) => level !== 'clear')
  return {
    caution: cautionFromScreenings(screenings),
    unresolved: raised.some((screening) => !screening.seen || notCarriedOut(screening).length > 0),
    notAtHome: screenings.some((screening) => screening.notAtHome),
  }
}

/** Whether an approach that surprises or confronts should be thought over: for the chooser, which never learns why. */
export const cautionFromScreenings = (screenings: readonly Pick<ScreeningState, 'level'>[]): boolean =>
  screenings.some(({ level }) => level !== 'clear')
