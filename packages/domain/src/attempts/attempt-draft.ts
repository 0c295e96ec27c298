import type { Relationship } from '../cases/case-vocabulary.ts'
import type { ConsequenceCategory, ConsequenceCheck } from '../consequences/consequence.ts'
import type { StopRule } from '../contingencies/contingency.ts'
import type { Attendance, DayRole } from '../participants/participant.ts'
import type { SuitabilityCode } from '../participants/suitability.ts'
import type { Approach } from '../plan/approach.ts'
import type { FollowUp } from '../consequences/follow-up.ts'
import type { SafetyFacts } from '../safety-plan/safety-plan.ts'
import type { NeedsFacts } from '../accommodations/accommodations.ts'
import type { EnablingFacts } from '../enabling/enabling-map.ts'
import type { EnablingTopic } from '../enabling/enabling-topics.ts'
import type { Choice } from '../treatment-options/treatment-option.ts'

/**
 * A person as the next attempt takes them over: who they are, their part on the day, and the suitability codes that stand.
 */
export type DraftParticipant = {
  readonly id: string
  readonly name: string
  readonly relationship: Relationship
  readonly adult: boolean
  readonly dayRoles: readonly DayRole[]
  readonly attendance: Attendance
  readonly readById: string | null
  readonly speakingPosition: number | null
  readonly suitability: readonly SuitabilityCode[]
}

/** How long a statement is, never what it says: its words are copied for their own author and for nobody else. */
type DraftStatement = { readonly participantId: string; readonly wordCount: number }

/**
 * A consequence with its own words. Its date, confidence and the answers that spoke of the last day are asked again.
 */
export type DraftConsequence = {
  readonly id: string
  readonly participantId: string
  readonly category: ConsequenceCategory
  readonly iWill: string
  readonly removesOrProtects: string
  readonly ends: readonly EnablingTopic[]
  readonly keeps: readonly EnablingTopic[]
  readonly followUp: FollowUp | null
  readonly startsOn: string | null
  readonly liftedWhen: string
  readonly standingOffer: string
  readonly checks: Readonly<Partial<Record<ConsequenceCheck, boolean>>>
  readonly confidence: number | null
}

/** A treatment place with its choice. The insurance check and the bed hold belong to their day and are asked again. */
type DraftTreatmentOption = {
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly insuranceVerifiedOn: string | null
  readonly bedHeldUntil: string | null
}

/** A prepared answer, with whoever acts and when to stop. The next attempt rehearses it again. */
type DraftContingency = {
  readonly id: string
  readonly code: string
  readonly trigger: string
  readonly text: string
  readonly ownerId: string | null
  readonly stopRule: StopRule
  readonly rehearsed: boolean
}

/**
 * Who looks for signs of use, and what the group does while it waits (docs/practice.md 7.2). A check itself is never
 * handed on.
 */
type DraftSobrietyPlan = {
  readonly observerIds: readonly string[]
  readonly waitPlan: string
  readonly waitLimitMinutes: number | null
  readonly ifPostponed: string
}

/** The place and the way there. Start, backup date and "exits clear" are asked again for the new day. */
type DraftLogistics = {
  readonly venue: string
  readonly address: string
  readonly startsAt: string | null
  readonly backupStartsAt: string | null
  readonly timeZone: string
  readonly transportLeadId: string | null
  readonly escortId: string | null
  readonly exitsClear: boolean
}

/**
 * What one attempt hands to the next: the plan with its contents, without stances, risk, sobriety checks and rehearsals, which
 * belong to their day. Ids are those of the attempt it comes from, so that whoever stores the new one can map them.
 */
export type AttemptDraft = {
  readonly approach: Approach | null
  readonly announced: boolean
  readonly goal: string
  readonly participants: readonly DraftParticipant[]
  readonly statements: readonly DraftStatement[]
  readonly consequences: readonly DraftConsequence[]
  readonly enablingSupports: readonly EnablingFacts[]
  readonly treatmentOptions: readonly DraftTreatmentOption[]
  readonly contingencies: readonly DraftContingency[]
  readonly sobrietyPlan: DraftSobrietyPlan
  readonly logistics: DraftLogistics
  /** What is written of the safety plan, and what people need; the words themselves go along elsewhere. */
  readonly safetyPlan?: SafetyFacts
  readonly needs?: NeedsFacts
}
