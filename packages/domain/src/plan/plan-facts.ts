import type { ChecklistFacts } from '../checklists/checklist.ts'
import type { Relationship, Substance } from '../cases/case-vocabulary.ts'
import type { ConsequenceCategory, ConsequenceCheck, Stance } from '../consequences/consequence.ts'
import type { Hazard } from '../consequences/hazard.ts'
import type { StopRule } from '../contingencies/contingency.ts'
import type { ParticipantScheduleFacts } from '../participant-schedules/participant-schedule.ts'
import type { ExcuseFacts } from '../excuses/excuse.ts'
import type { LearningModule } from '../learning/modules.ts'
import type { Appointment, VenueKind } from '../logistics/venue.ts'
import type { Attendance, DayRole } from '../participants/participant.ts'
import type { Reading } from '../participants/reading.ts'
import type { SuitabilityCode } from '../participants/suitability.ts'
import type { AssessedRisk } from '../risk-assessments/risk-gate.ts'
import type { SuitabilityDecision } from '../participants/suitability-decision.ts'
import type { DisclosureFacts } from '../awareness/awareness.ts'
import type { ScreeningFacts } from '../safety-screening/screening-effects.ts'
import type { Seating } from '../seating/seating.ts'
import type { SafetyFacts } from '../safety-plan/safety-plan.ts'
import type { StatementPart } from '../statements/statement-parts.ts'
import type { EnablingFacts } from '../enabling/enabling-map.ts'
import type { EnablingTopic } from '../enabling/enabling-topics.ts'
import type { NeedsFacts } from '../accommodations/accommodations.ts'
import type { Approach } from './approach.ts'
import type { ForcePlace } from './force-readiness.ts'
import type { ChoiceFacts, FirstCallFacts } from '../approaches/chooser-facts.ts'
import type { AttemptFacts } from '../prior-attempts/prior-attempt.ts'
import type { WorksheetFacts } from '../worksheets/worksheets.ts'
import type { Answer, CriteriaAnswers } from '../treatment-options/criteria.ts'
import type { TreatmentPreference } from '../treatment-options/agreement.ts'
import type { InsuranceSaid } from '../insurance/insurance-said.ts'
import type { AdmissionTimes, ArrivalRule, Confirmation, ReferralDisclosure } from '../treatment-options/admission.ts'
import type { PlanStatus } from './plan-status.ts'

/** One person who takes part in a plan, as the rules see them. */
export type ParticipantFacts = {
  id: string
  name: string
  relationship: Relationship
  adult: boolean
  dayRoles: readonly DayRole[]
  attendance: Attendance
  /** They have access of their own; without it, nobody can write as them. */
  hasLink: boolean
  /** Who reads this person's letter aloud, for `letter_read_by`. */
  readById: string | null
  /** 1 speaks first; null does not speak. */
  speakingPosition: number | null
  /** The codes that stand: raised by the screen and not lifted by a decision. */
  suitability: readonly SuitabilityCode[]
  decision: SuitabilityDecision | null
  /** How close they are, 1 to 5, as the case leads see it; null while not asked. */
  closeness: number | null
  /** Who looks after a child that day. */
  careArrangement: string
  /**
   * Whether they were asked about their own safety in private: null where nobody asks them, such as a child or somebody without
   * a link of their own. Never what they answered.
   */
  screening: { answeredAt: string | null } | null
  /** Whether they were at a rehearsal. */
  rehearsed: boolean
  /** The modules that the organization requires: those that they have still to go through, and how many they have completed. */
  learning: { open: readonly LearningModule[]; completed: number }
  about: AboutFacts
}

/** What someone has said about their own part, without the words. */
export type AboutFacts = {
  readings: readonly Reading[]
  agreesToScript: boolean
  followsChair: boolean
  readSafetyPlan: boolean
  /** Nothing else that day (S3.16). */
  dayKeptFree: boolean
  /** They said where they go afterward, and who is with them (S3.16). */
  hasRestPlan: boolean
  selfCare: number
}

/** A statement without its words: rules need its state, never its text. */
type StatementFacts = {
  participantId: string
  missingParts: readonly StatementPart[]
  wordCount: number
  sharing: 'private' | 'coach' | 'group'
  /** Whoever reads it aloud for its author may read the words. */
  readerHasWords: boolean
}

/**
 * A consequence as the rules see it; its words are needed, because hazards are found in them (docs/practice.md 5.2).
 */
export type ConsequenceFacts = {
  id: string
  participantId: string
  category: ConsequenceCategory
  /** The sentence itself: dangers in it are found by its words (docs/practice.md 5.2). */
  iWill: string
  /** What support it ends, and what it goes on giving (F27). */
  ends: readonly EnablingTopic[]
  keeps: readonly EnablingTopic[]
  /** Dangers that the interventionist has looked at and signed, in the present wording. */
  signedHazards: readonly Hazard[]
  checks: Readonly<Partial<Record<ConsequenceCheck, boolean>>>
  /** How sure the speaker is to keep it, 0 to 10; null while not asked. */
  confidence: number | null
  startsOn: string | null
  liftedWhen: string
  standingOffer: string
  /** Stances on the present wording, by participant. */
  stances: Readonly<Record<string, Stance>>
}

/** A treatment place as the rules see it, without insurance or identity numbers. */
export type TreatmentOptionFacts = {
  id: string
  name: string
  choice: 'none' | 'chosen' | 'backup'
  insuranceVerifiedOn: string | null
  /** RFC 3339; null when nothing is held. */
  bedHeldUntil: string | null
  levelOfCare: string
  /** Where it is; empty while nobody wrote it down. */
  address: string
  criteria: CriteriaAnswers
  /** When people are let in, on the place's own clock. */
  admissionTimes: AdmissionTimes | null
  /** RFC 3339; when somebody would arrive after a yes. */
  arrivesAt: string | null
  /** RFC 3339; the last moment at which the place takes somebody that day. */
  latestArrivalAt: string | null
  arrivalRule: ArrivalRule
  /** What the place's clinicians said; left out where nobody asked. */
  clinicalApproval: Answer | null
  insuranceSaid: InsuranceSaid
  confirmations: readonly Pick<Confirmation, 'at'>[]
  /** The option was brought in by a professional, who must say what ties them to the place (F39). */
  byProfessional: boolean
  referral: ReferralDisclosure
  referralRelation: string
}

/** The newest assessment; null while there is none. */
export type RiskFacts = AssessedRisk | null

/** A prepared answer; it covers a failure mode only with words and somebody who acts (S1.16). */
export type ContingencyFacts = {
  id: string
  code: string
  trigger: string
  text: string
  ownerId: string | null
  stopRule: StopRule
  rehearsed: boolean
}

/**
 * Who checks on the day, and how long the group waits, in minutes; null while nobody has said (docs/practice.md 7.2).
 */
type SobrietyPlanFacts = { observerIds: readonly string[]; waitPlan: string; waitLimitMinutes: number | null }

/** The day as the rules see it. Times are compared on the clock of `timeZone`. */
type LogisticsFacts = {
  venue: string
  address: string
  /** RFC 3339 */
  startsAt: string | null
  backupStartsAt: string | null
  transportLeadId: string | null
  escortId: string | null
  exitsClear: boolean
  timeZone: string
  /** `HH:MM`, or empty where nobody said. */
  windowFrom: string
  windowTo: string
  durationMinutes: number
  venueKind: VenueKind | null
  badMemories: boolean | null
  appointments: readonly Appointment[]
  /** There is a link or a number for those who take part from afar. */
  remoteReachable: boolean
  /** A code word says too much; which one stays with the family. */
  codesTell: boolean
}

/** Words that say what is done or spoken on the day, with the place where they are corrected (docs/practice.md ruling 3). */
export type DayWords = { place: ForcePlace; subjectId: string | null; words: string }

/** A rehearsal that somebody says was held, `heldOn` as `YYYY-MM-DD`. */
type RehearsalFacts = { heldOn: string; minutes: number }

/** All that the rules look at in one plan. The API builds it from the tables, the web app from its answer. */
export type PlanFacts = {
  status: PlanStatus
  /** Null while nobody has chosen. */
  approach: Approach | null
  /** How far an ARISE network has come: 1 to 3. */
  level: number
  announced: boolean
  attemptNumber: number
  /** The first call, as far as the choice of an approach rests on it. */
  firstCall: FirstCallFacts
  /** Attempts before this one, here or elsewhere. */
  priorAttempts: readonly AttemptFacts[]
  choice: ChoiceFacts
  /** The approach’s own papers. */
  worksheets: readonly WorksheetFacts[]
  substances: readonly Substance[]
  participants: readonly ParticipantFacts[]
  statements: readonly StatementFacts[]
  consequences: readonly ConsequenceFacts[]
  /** What participants pay or do now. */
  enablingSupports: readonly EnablingFacts[]
  treatmentOptions: readonly TreatmentOptionFacts[]
  /** Of everybody who is asked which place they favor. */
  treatmentPreferences: readonly TreatmentPreference[]
  risk: RiskFacts
  safetyPlan: SafetyFacts
  needs: NeedsFacts
  contingencies: readonly ContingencyFacts[]
  sobrietyPlan: SobrietyPlanFacts
  logistics: LogisticsFacts
  /** Those whose minutes are known, by date; planned ones are left out. */
  rehearsals: readonly RehearsalFacts[]
  excuses: readonly ExcuseFacts[]
  dayWords: readonly DayWords[]
  checklists: readonly ChecklistFacts[]
  /** What everybody's private safety answers ask of the plan, without saying of whom. */
  screening: ScreeningFacts
  participantSchedules: readonly ParticipantScheduleFacts[]
  /** Null while nobody drew it. */
  seating: Seating | null
  /** Reports that the loved one may know. */
  disclosures: readonly DisclosureFacts[]
}
