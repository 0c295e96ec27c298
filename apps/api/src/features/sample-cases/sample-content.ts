import type { RunEventKind } from '@holdfast/domain/run/run-event'
import type { DaySafety } from '@holdfast/contracts/safety-plan'
import type { Insurance } from '@holdfast/contracts/insurance'
import type { Criteria as CriteriaShape, Admission } from '@holdfast/contracts/treatment-options'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import type { ConsequenceCategory } from '@holdfast/domain/consequences/consequence'
import type { FollowUp } from '@holdfast/domain/consequences/follow-up'
import type { DayRole } from '@holdfast/domain/participants/participant'
import type { Cause } from '@holdfast/domain/reviews/causes'
import type { ChangeEffect } from '@holdfast/domain/reviews/changes'
import type { SafetyPart } from '@holdfast/domain/safety-plan/safety-plan'
import type { StatementPart } from '@holdfast/domain/statements/statement-parts'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import type { SampleApproach } from '@holdfast/contracts/sample-cases'
import type { z } from 'zod'
import type { EnablingFuture, EnablingTopic } from '@holdfast/domain/enabling/enabling-topics'

type Criteria = z.infer<typeof CriteriaShape>

/** Who is in the sample case. The visitor takes the place of Karen. */
export const SAMPLE_PEOPLE = ['rosa', 'ben', 'karen', 'dana'] as const
/** One of the four who take part: three of the family, and their interventionist. */
export type SampleKey = (typeof SAMPLE_PEOPLE)[number]

/** Someone in the sample case. All of them are invented. */
type SamplePerson = {
  name: string
  relationship: Relationship
  dayRoles: readonly DayRole[]
  /** Why Sam might say no, as they imagine it. */
  whyNo?: string
  /** What they read; the facilitator reads nothing. */
  statement?: Readonly<Record<StatementPart, string>>
  consequence?: {
    category: ConsequenceCategory
    iWill: string
    removesOrProtects: string
    liftedWhen: string
    standingOffer: string
    confidence: number
    ends: readonly EnablingTopic[]
    followUp: FollowUp
  }
  /** What they pay or do now, and what becomes of it. */
  enablingSupports?: readonly { topic: EnablingTopic; note: string; becomes: EnablingFuture }[]
  /** What they write in the review of the first attempt; without one, they pass. */
  account?: { whatHappened: string; turningPoint: string; whatHelped: string; whatWasMissing: string }
}

/** A cause that the sample review names, and what is to change. */
type SampleFactor = {
  cause: Cause
  evidence: string
  planGap: string
  /** The kind of event of the meeting from which it was named. */
  moment?: RunEventKind
  changes: readonly { what: string; effect: ChangeEffect; contingencyCode?: string; owner: SampleKey }[]
}

type SampleNeed = 'culture' | 'faith' | 'faithLeader' | 'wordsToPrefer' | 'wordsToAvoid'

/** The texts of the sample case in one language: complete, realistic, clearly fictional. */
export type SampleTexts = {
  familyName: string
  alias: string
  goal: string
  /** What the interventionist asks the family lead about the second plan. */
  question: string
  since: string
  worries: string
  health: string
  triedBefore: string
  amount: string
  lastChange: string
  livesWith: string
  said: string
  history: string
  priorHelped: string
  priorSaid: string
  people: Readonly<Record<SampleKey, SamplePerson>>
  /** The place that is chosen, and the backup. */
  places: readonly [SamplePlace, SamplePlace]
  /** A number of the family's own, invented as they are: nobody answers it. */
  localContact: { label: string; hours: string }
  verifiedBy: string
  /** Who confirmed the bed. */
  spokeWith: string
  criteria: Criteria
  admission: Pick<Admission, 'documents' | 'bannedItems' | 'phone24h'>
  cover: Pick<Insurance, 'covered' | 'medicines' | 'careAfter'>
  venue: string
  address: string
  notes: string
  windowWhy: string
  parking: string
  /** Code words for messages: begin, and not today. */
  codeGo: string
  codeOff: string
  /** What whoever takes part does that evening. */
  aftercarePlan: string
  waitPlan: string
  ifPostponed: string
  riskNotes: { observed: string; history: string; thinking: string }
  mitigation: string
  safety: Readonly<Record<SafetyPart | 'keptWhere' | 'dangerousObjects' | keyof Omit<DaySafety, 'duties'>, string>>
  needs: Readonly<Record<'language' | 'accessNeeds' | SampleNeed, string>>
  stuck: string
  safeTimes: string
  restPlan: string
  neighbor: { name: string; how: string }
  /** What made somebody think that the loved one knows, and why there was nothing to it. */
  disclosure: { text: string; reason: string }
  waitNote: string
  outcomeNote: string
  whatHelped: string
  factors: readonly SampleFactor[]
}

/** An invented place of treatment, with what the family knows of it. */
type SamplePlace = {
  name: string
  phone: string
  contact: string
  hours: string
  whyItFits: string
  insurance: string
}

/** What the directory knows of a place. */
type SampleDirectoryEntry = {
  street: string
  city: string
  state: string
  zip: string
  latitude: number
  longitude: number
  levels: string[]
  codes: string[]
  payers: string[]
  languages: string[]
}

/** The texts of the sample case with what is the same in every language. */
export type SampleContent = Omit<SampleTexts, 'places'> & {
  places: readonly [
    SamplePlace & { directory: SampleDirectoryEntry },
    SamplePlace & { directory: SampleDirectoryEntry },
  ]
}

/** What the sample family writes on the worksheets of an approach, and why they chose it. */
export type SampleWorksheets = Readonly<
  Record<
    SampleApproach,
    { reason: string; lines: Readonly<Partial<Record<WorksheetKind, Readonly<Record<string, string>>>>> }
  >
>

/** The directory's part of the two invented places, the same in every language. */
export const SAMPLE_DIRECTORY: Readonly<Record<'chosen' | 'backup', SampleDirectoryEntry>> = {
  chosen: {
    street: '1 Pier Road',
    city: 'Columbus',
    state: 'OH',
    zip: '43215',
    latitude: 39.9599,
    longitude: -83.0032,
    levels: ['4:3.7'],
    codes: ['ADTX', 'CBT', 'DT', 'FCO', 'MDET', 'RD', 'RS', 'SA', 'SUMH'],
    payers: ['MD', 'PI', 'SF'],
    languages: ['SP'],
  },
  backup: {
    street: '20 Cedar Valley Lane',
    city: 'Cleveland',
    state: 'OH',
    zip: '44113',
    latitude: 41.4854,
    longitude: -81.7018,
    levels: ['4:3.5'],
    codes: ['ADTX', 'DT', 'GCO', 'RL', 'SA'],
    payers: ['MC', 'MD', 'PI'],
    languages: [],
  },
}
