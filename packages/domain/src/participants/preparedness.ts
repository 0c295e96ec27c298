import { policyOf } from '../plan/approach-policy.ts'
import type { ParticipantFacts, PlanFacts } from '../plan/plan-facts.ts'
import { READINGS } from './reading.ts'

/** What one person has ready before the day, in the order in which they do it (F14). */
export const PREPARED_ITEMS = [
  'training',
  'statement',
  'consequence',
  'consent',
  'rehearsal',
  'rest',
  'support',
  'safety',
] as const
/** One thing to have ready; what the approach does not ask for is `not_needed` (F14). */
export type PreparedItem = (typeof PREPARED_ITEMS)[number]

/** `not_needed`: the approach, or how they take part, does not ask for it. */
export type Prepared = { item: PreparedItem; state: 'done' | 'open' | 'not_needed' }

const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician']

/** Whether somebody takes part as a professional, not as family or friend. */
export const isProfessional = (relationship: string): boolean => PROFESSIONALS.includes(relationship)

/** What others may see of how ready somebody is: nobody learns who has answered the private questions (docs/security.md). */
export const SHARED_ITEMS: readonly PreparedItem[] = PREPARED_ITEMS.filter((item) => item !== 'safety')

/** Where each of these is done. */
export const PREPARED_AT: Readonly<
  Record<PreparedItem, 'about' | 'statements' | 'consequences' | 'rehearsal' | 'safety'>
> = {
  training: 'about',
  statement: 'statements',
  consequence: 'consequences',
  consent: 'about',
  rehearsal: 'rehearsal',
  rest: 'about',
  support: 'about',
  safety: 'safety',
}

/** How ready one person is, at a glance. Those who stay away and children are asked for nothing. */
export function preparednessOf(facts: PlanFacts, one: ParticipantFacts): Prepared[] {
  const policy = policyOf(facts)
  const takesPart = one.adult && one.attendance !== 'not_attending'
  const isFamily = takesPart && !isProfessional(one.relationship)
  const comes = takesPart && one.attendance !== 'letter_read_by' && policy.meeting
  const speaks = takesPart && one.speakingPosition !== null && policy.statements !== 'none'
  const statement = facts.statements.find(({ participantId }) => participantId === one.id)
  const { about } = one
  const asked: Record<PreparedItem, [isAsked: boolean, isDone: boolean]> = {
    training: [isFamily, READINGS.every((reading) => about.readings.includes(reading))],
    statement: [speaks, statement !== undefined && statement.wordCount > 0 && statement.missingParts.length === 0],
    consequence: [
      isFamily && speaks && policy.consequences === 'required',
      facts.consequences.some(({ participantId }) => participantId === one.id),
    ],
    consent: [comes && isFamily, about.agreesToScript && about.followsChair && about.readSafetyPlan],
    rehearsal: [comes, one.rehearsed],
    rest: [comes && isFamily, about.dayKeptFree],
    support: [isFamily, about.selfCare > 0],
    safety: [one.screening !== null, one.screening?.answeredAt !== null],
  }
  return PREPARED_ITEMS.map((item) => {
    const [isAsked, isDone] = asked[item]
    return { item, state: !isAsked ? 'not_needed' : isDone ? 'done' : 'open' }
  })
}
