import { withCore } from '../risk-assessments/core-answers.fixture.ts'
import { CHECKLIST_CATALOG } from '../checklists/checklist-catalog.ts'
import type { Approach } from './approach.ts'
import { APPROACH_POLICY } from './approach-policy.ts'
import { CONSEQUENCE_CHECKS } from '../consequences/consequence.ts'
import { EXCUSE_CATALOG } from '../excuses/excuse-catalog.ts'
import { FAILURE_MODES } from '../contingencies/coverage.ts'
import { READINGS } from '../participants/reading.ts'
import { NO_NEEDS } from '../accommodations/accommodations.ts'
import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import type { WorksheetFacts } from '../worksheets/worksheets.ts'
import { readiness } from './readiness.ts'
import type { ParticipantFacts, PlanFacts, TreatmentOptionFacts } from './plan-facts.ts'

export const NOW = new Date('2027-03-01T12:00:00Z')

/** Facts that a test may change. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T

const person = (id: string, given: Partial<ParticipantFacts>): ParticipantFacts => ({
  id,
  name: id,
  relationship: 'sibling',
  adult: true,
  dayRoles: [],
  attendance: 'in_person',
  hasLink: true,
  readById: null,
  speakingPosition: null,
  suitability: [],
  decision: null,
  closeness: 4,
  careArrangement: '',
  screening: { answeredAt: '2027-02-20T12:00:00Z' },
  rehearsed: true,
  learning: { open: [], completed: 0 },
  about: {
    readings: [...READINGS],
    agreesToScript: true,
    followsChair: true,
    readSafetyPlan: true,
    dayKeptFree: true,
    hasRestPlan: false,
    selfCare: 1,
  },
  ...given,
})

const place = (id: string, name: string, given: Partial<TreatmentOptionFacts>): TreatmentOptionFacts => ({
  id,
  name,
  choice: 'none',
  insuranceVerifiedOn: null,
  bedHeldUntil: null,
  levelOfCare: '3.7',
  address: '',
  criteria: {},
  admissionTimes: null,
  arrivesAt: null,
  latestArrivalAt: null,
  arrivalRule: 'not_known',
  clinicalApproval: null,
  insuranceSaid: { covered: 'yes', activeToday: 'yes', network: 'in', isPaidOtherwise: false },
  confirmations: [],
  byProfessional: false,
  referral: 'not_said',
  referralRelation: '',
  ...given,
})

const READY: PlanFacts = {
  status: 'drafting',
  approach: 'johnson',
  level: 1,
  announced: true,
  attemptNumber: 1,
  firstCall: EMPTY_FIRST_CALL,
  priorAttempts: [],
  choice: null,
  worksheets: [],
  substances: ['alcohol'],
  participants: [
    person('Karen', { dayRoles: ['chair', 'safety_lead'], speakingPosition: 1 }),
    person('Ben', { relationship: 'friend', speakingPosition: 2 }),
    person('Rosa', { relationship: 'parent', speakingPosition: 3 }),
    person('Dana', { relationship: 'interventionist', dayRoles: ['facilitator'], screening: null }),
  ],
  statements: ['Karen', 'Ben', 'Rosa'].map((participantId) => ({
    participantId,
    missingParts: [],
    wordCount: 200,
    sharing: 'group',
    readerHasWords: true,
  })),
  consequences: [
    {
      id: 'rent',
      participantId: 'Karen',
      category: 'bills',
      iWill: 'I will no longer pay the rent.',
      ends: ['rent'],
      keeps: [],
      signedHazards: [],
      checks: Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, true])),
      confidence: 8,
      startsOn: '2027-03-10',
      liftedWhen: 'On the first day of treatment.',
      standingOffer: 'I drive you there.',
      stances: { Karen: 'consent', Ben: 'reservation', Rosa: 'consent', Dana: 'consent' },
    },
  ],
  enablingSupports: [{ id: 'rent-now', participantId: 'Karen', topic: 'rent', becomes: 'ends' }],
  treatmentPreferences: [],
  treatmentOptions: [
    place('river', 'River House', {
      choice: 'chosen',
      insuranceVerifiedOn: '2027-02-28',
      bedHeldUntil: '2027-03-04T12:00:00Z',
      address: '1 River Road',
      confirmations: [{ at: '2027-03-01T11:00:00Z' }],
    }),
    place('hill', 'Hill House', { choice: 'backup', address: '2 Hill Road' }),
  ],
  risk: {
    assessedAt: '2027-02-28T12:00:00Z',
    level: 'low',
    reassessBy: null,
    areas: withCore({ weapons: 'low' }),
    mitigations: [],
    mitigationSignedBy: null,
    mitigationConfirmedBy: null,
  },
  safetyPlan: {
    missingParts: [],
    secondCallerId: 'Ben',
    hasEmergencyRoom: true,
    hasNaloxone: true,
    reviewOn: '2027-03-20',
  },
  needs: NO_NEEDS,
  contingencies: Object.values(FAILURE_MODES).map(({ codes }) => ({
    id: codes[0] ?? '',
    code: codes[0] ?? '',
    trigger: codes[0] ?? '',
    text: 'We stay calm.',
    ownerId: 'Dana',
    stopRule: 'stop',
    rehearsed: true,
  })),
  sobrietyPlan: { observerIds: ['Karen', 'Ben'], waitPlan: 'Tea in the kitchen.', waitLimitMinutes: 120 },
  logistics: {
    venue: 'Rosa’s home',
    address: '1 Hill Road',
    startsAt: '2027-03-02T15:00:00Z',
    backupStartsAt: '2027-03-05T15:00:00Z',
    transportLeadId: 'Ben',
    escortId: 'Rosa',
    exitsClear: true,
    timeZone: 'America/New_York',
    windowFrom: '05:00',
    windowTo: '12:00',
    durationMinutes: 120,
    venueKind: 'home_of_other',
    badMemories: false,
    appointments: [{ kind: 'work', startsAt: '2027-03-02T18:00:00Z', endsAt: '2027-03-02T23:00:00Z' }],
    remoteReachable: false,
    codesTell: false,
  },
  rehearsals: [
    { heldOn: '2027-02-20', minutes: 70 },
    { heldOn: '2027-02-27', minutes: 60 },
  ],
  dayWords: [{ place: 'wait_plan', subjectId: null, words: 'Tea in the kitchen. Nobody locks a door.' }],
  excuses: EXCUSE_CATALOG.map(({ code, said }) => ({
    id: code,
    code,
    said: said.en,
    answer: 'We stay calm.',
    ownerId: 'Dana',
    rehearsed: true,
  })),
  participantSchedules: ['Karen', 'Ben', 'Rosa', 'Dana'].map((participantId) => ({
    participantId,
    minutesBefore: 90,
    timeOff: 'not_needed',
    hasAftercarePlan: true,
  })),
  seating: {
    doors: [{ x: 50, y: 100 }],
    bondId: 'Rosa',
    seats: [
      { id: 's0', x: 50, y: 80, who: 'loved_one' },
      { id: 's1', x: 35, y: 70, who: 'Rosa' },
      { id: 's2', x: 50, y: 30, who: 'Dana' },
      { id: 's3', x: 65, y: 70, who: 'Ben' },
    ],
  },
  checklists: (['setting', 'transport', 'packing'] as const).flatMap((list) =>
    CHECKLIST_CATALOG[list].map(({ code }) => ({ list, code, ownerId: 'Ben', done: true })),
  ),
  screening: { caution: false, unresolved: false, notAtHome: false },
  disclosures: [],
}

/** The papers that an approach asks for, all written; everybody in the fixture has a recovery plan. */
export const worksheetsOf = (approach: Approach | null): Draft<PlanFacts>['worksheets'] =>
  (approach === null ? [] : APPROACH_POLICY[approach].worksheets).flatMap<Draft<WorksheetFacts>>((kind) =>
    kind === 'recovery_plan'
      ? ['Karen', 'Ben', 'Rosa'].map((ownerId) => ({ kind, complete: true, ownerId }))
      : [{ kind, complete: true, ownerId: 'Karen' }],
  )

/** A plan that nothing stands against, with what the test changes in it. */
export function readyPlan(change: (plan: Draft<PlanFacts>) => void = () => {}): PlanFacts {
  const plan = structuredClone(READY) as Draft<PlanFacts>
  change(plan)
  return plan as PlanFacts
}

/** What a test does to a plan that has everything. */
export type Change = (plan: Draft<PlanFacts>) => void
export const who = (plan: Draft<PlanFacts>, id: string) =>
  plan.participants.find((one) => one.id === id) ?? plan.participants[0]!
export const first = <T>([item]: readonly T[]): T => item as T

/** What stands against the plan after the change. */
export const rulesOf = (change: Change): string[] =>
  readiness(readyPlan(change), NOW).map(({ severity, rule }) => `${severity}: ${rule}`)
