import { text } from '@holdfast/content/safety-plan'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** The six parts of a Stanley-Brown safety plan, in the person's own words (docs/practice.md 9.2, F45). */
export const SAFETY_PARTS = [
  'warningSigns',
  'aloneThings',
  'distractions',
  'helpers',
  'professionals',
  'saferPlace',
] as const
/** A part of the safety plan, in the order in which a person goes through them (docs/practice.md 9.2). */
export type SafetyPart = (typeof SAFETY_PARTS)[number]

/**
 * Who does what in an emergency. Calling first is the safety lead's, who is named among the roles of the day
 * (docs/practice.md 7.5).
 */
export const SAFETY_DUTIES = [
  'call_second',
  'meet_crew',
  'naloxone',
  'stay_close',
  'take_others_out',
  'tell_place',
] as const
/** A job in an emergency; each is given to a participant before the day (docs/practice.md 7.5). */
export type SafetyDuty = (typeof SAFETY_DUTIES)[number]

/** Each part as a question to the person, with what may help to answer it. */
export const SAFETY_PART_GUIDE: Readonly<Record<SafetyPart, { label: Text; hint: Text }>> = content(
  'safety-plan-parts',
  {
    warningSigns: {
      label: text('safety-plan-parts.warningSigns.label'),
      hint: text('safety-plan-parts.warningSigns.hint'),
    },
    aloneThings: {
      label: text('safety-plan-parts.aloneThings.label'),
      hint: text('safety-plan-parts.aloneThings.hint'),
    },
    distractions: {
      label: text('safety-plan-parts.distractions.label'),
      hint: text('safety-plan-parts.distractions.hint'),
    },
    helpers: {
      label: text('safety-plan-parts.helpers.label'),
      hint: text('safety-plan-parts.helpers.hint'),
    },
    professionals: {
      label: text('safety-plan-parts.professionals.label'),
      hint: text('safety-plan-parts.professionals.hint'),
    },
    saferPlace: {
      label: text('safety-plan-parts.saferPlace.label'),
      hint: text('safety-plan-parts.saferPlace.hint'),
    },
  },
)

/** Each duty in an emergency. */
export const SAFETY_DUTY_LABELS: Readonly<Record<SafetyDuty, Text>> = content('safety-plan-duties', {
  call_second: text('safety-plan-duties.call_second'),
  meet_crew: text('safety-plan-duties.meet_crew'),
  naloxone: text('safety-plan-duties.naloxone'),
  stay_close: text('safety-plan-duties.stay_close'),
  take_others_out: text('safety-plan-duties.take_others_out'),
  tell_place: text('safety-plan-duties.tell_place'),
})

/** What whoever calls says, in this order (docs/practice.md 7.5). */
export const WHAT_TO_SAY: readonly Text[] = content('safety-plan-call', [
  text('safety-plan-call.0'),
  text('safety-plan-call.1'),
  text('safety-plan-call.2'),
  text('safety-plan-call.3'),
  text('safety-plan-call.4'),
])

/** How to write it together (docs/practice.md 9.2). */
export const SAFETY_PLAN_NOTES: readonly Text[] = content('safety-plan-notes', [
  text('safety-plan-notes.0'),
  text('safety-plan-notes.1'),
  text('safety-plan-notes.2'),
  text('safety-plan-notes.3'),
])

/** From 7 of 10 on a plan is likely to be used; below, it is made easier (docs/practice.md 9.2; guidance). */
export const LIKELY_ENOUGH = 7

/** The parts that still have no words. */
export const missingSafetyParts = (words: Readonly<Partial<Record<SafetyPart, string>>>): SafetyPart[] =>
  SAFETY_PARTS.filter((part) => (words[part] ?? '').trim() === '')

/** A safety plan without its words: rules need its state, never its text. */
export type SafetyFacts = Readonly<{
  missingParts: readonly SafetyPart[]
  /** Who calls when the safety lead cannot. */
  secondCallerId: string | null
  hasEmergencyRoom: boolean
  hasNaloxone: boolean
  /** `YYYY-MM-DD` */
  reviewOn: string | null
}>

/** A plan that nobody has begun. */
export const NO_SAFETY_PLAN: SafetyFacts = {
  missingParts: SAFETY_PARTS,
  secondCallerId: null,
  hasEmergencyRoom: false,
  hasNaloxone: false,
  reviewOn: null,
}
