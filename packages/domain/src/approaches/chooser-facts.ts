import type { FirstCall } from '../first-call/first-call.ts'
import type { ParticipantFacts } from '../plan/plan-facts.ts'
import { type AttemptFacts, feltLikeAmbush } from '../prior-attempts/prior-attempt.ts'
import { type AreaLevels, isAtLeast, type RiskArea, type RiskLevel } from '../risk-assessments/risk.ts'
import type { Approach } from '../plan/approach.ts'

/** What of the first call the choice of an approach rests on. */
export type FirstCallFacts = Pick<
  FirstCall,
  'weeks' | 'energy' | 'distress' | 'othersUse' | 'agreement' | 'stage' | 'conditions' | 'commitmentAsked'
>

/**
 * The last choice, and what ranked first at that moment; null while nobody has chosen, `approach` null where it was put off.
 */
export type ChoiceFacts = { approach: Approach | null; rankedFirst: Approach } | null

/** All that the choice of an approach looks at (docs/practice.md 2.5). */
export type ChooserInput = Readonly<{
  firstCall: FirstCallFacts
  riskAreas: AreaLevels
  /** A named professional has signed how a high danger is lowered. */
  mitigated: boolean
  /** Adults who take part, besides whoever leads the room. */
  supporters: number
  hasProfessional: boolean
  /** Private answers ask for care in choosing; whose they are and what they say is not known here. */
  caution: boolean
  attempts: readonly AttemptFacts[]
}>

const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician']

/** The choice's view of the people: who could stand together, and whether somebody trained is among them. */
export function peopleForChoice(participants: readonly ParticipantFacts[]) {
  const coming = participants.filter((one) => one.adult && one.attendance !== 'not_attending')
  const isProfessional = (one: ParticipantFacts) => PROFESSIONALS.includes(one.relationship)
  return {
    supporters: coming.filter((one) => !isProfessional(one) && !one.dayRoles.includes('facilitator')).length,
    hasProfessional: coming.some(isProfessional),
  }
}

/** Whether an area stands at this level or higher. */
export const isAt = ({ riskAreas }: ChooserInput, area: RiskArea, floor: RiskLevel): boolean =>
  isAtLeast(riskAreas[area], floor)

/** A danger that stands: imminent, or high and not yet lowered by a professional's signature (docs/practice.md 9.1). */
export const isStanding = (input: ChooserInput, area: RiskArea): boolean =>
  isAt(input, area, input.mitigated ? 'imminent' : 'high')

/** The body is in danger soon: overdose, withdrawal or illness (docs/practice.md 2.5). */
export const isMedicallyUrgent = (input: ChooserInput): boolean =>
  (['overdose', 'withdrawal', 'medical'] as const).some((area) => isAt(input, area, 'high'))

/** Whether any attempt before felt like an ambush: then an open invitation fits better (S3.8, docs/practice.md 2.5). */
export const wasAmbushed = ({ attempts }: ChooserInput): boolean => attempts.some(feltLikeAmbush)
