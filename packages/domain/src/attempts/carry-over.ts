/**
 * What the next attempt does with a field of the one before: `kept` as it is; `same person`, kept and pointed at the same people
 * in the new plan; `asked again`, left out as if nobody had answered; `cleared`, set to its empty value.
 */
type CarryRule = 'kept' | 'same person' | 'asked again' | 'cleared'

/** The rules of what is inside a field; what is not named there is kept. */
type CarryInside = { readonly [field: string]: CarryRule | CarryInside }

/** What becomes of one field. */
export type FieldRule = CarryRule | CarryInside

/** `stays`: the whole table belongs to its attempt. `by its author`: PostgreSQL copies what only the author may read. */
export type TableRule = 'stays' | 'by its author' | Readonly<Record<string, FieldRule>>

const OF_THE_ROW = { version: 'cleared', createdAt: 'cleared' } as const

/**
 * The rule of the next attempt (docs/product.md 3): what is true of any day is kept, what was true of the last day alone is asked
 * again. One entry for each table of a plan and each of its fields; the review's changes are applied afterwards.
 */
export const CARRY_OVER = {
  plan: {
    approach: 'kept',
    announced: 'kept',
    goal: 'kept',
    level: 'asked again',
    status: 'cleared',
    appliedChanges: 'cleared',
    begunEarlyWhy: 'cleared',
    begunEarlyReason: 'cleared',
    revision: 'cleared',
    lockedAt: 'cleared',
    overrideReason: 'cleared',
    overrideAskedById: 'cleared',
    overrideAskedAt: 'cleared',
    overrideBrowserId: 'cleared',
    overrideDevice: 'cleared',
    concludedAt: 'cleared',
    checkInOverdueAt: 'cleared',
    factId: 'cleared',
    ...OF_THE_ROW,
  },
  participants: {
    caseMemberId: 'kept',
    name: 'kept',
    relationship: 'kept',
    adult: 'kept',
    dayRoles: 'kept',
    attendance: 'kept',
    readById: 'same person',
    speakingPosition: 'kept',
    closeness: 'kept',
    careArrangement: 'kept',
    raisedCodes: 'kept',
    ...OF_THE_ROW,
  },
  // how to reach somebody and what they have read stays; what they agreed to was the plan before
  about: {
    participantId: 'same person',
    phone: 'kept',
    email: 'kept',
    channel: 'kept',
    safeTimes: 'kept',
    readings: 'kept',
    agreesToScript: 'asked again',
    followsChair: 'asked again',
    readSafetyPlan: 'asked again',
    dayKeptFree: 'asked again',
    restPlan: 'kept',
    selfCare: 'kept',
    selfCareNote: 'kept',
    whyNo: 'kept',
    version: 'kept',
  },
  suitabilityAnswers: 'by its author',
  suitabilityDecision: {
    participantId: 'same person',
    decision: 'kept',
    codesAdded: 'kept',
    codesDecided: 'kept',
    calmAtRehearsal: 'kept',
    lawyerAdvised: 'kept',
    disclosed: 'kept',
    decidedById: 'kept',
    decidedAt: 'kept',
    version: 'kept',
  },
  statements: 'by its author',
  speakingOrder: { whyFirst: 'kept', whyLast: 'kept', lastWordId: 'same person' },
  consequences: {
    participantId: 'same person',
    category: 'kept',
    iWill: 'kept',
    removesOrProtects: 'kept',
    startsOn: 'asked again',
    liftedWhen: 'kept',
    standingOffer: 'kept',
    // these spoke of the last day, or of an agreement that is void now
    checks: { dated: 'asked again', agreed: 'asked again', understoodInWriting: 'asked again' },
    confidence: 'asked again',
    ends: 'kept',
    keeps: 'kept',
    followUp: 'kept',
    buddyId: 'kept',
    wordingVersion: 'cleared',
    ...OF_THE_ROW,
  },
  enablingSupports: { participantId: 'same person', topic: 'kept', note: 'kept', becomes: 'kept', ...OF_THE_ROW },
  // all that is known of a place; the cover is verified, the bed held and confirmed anew
  treatmentOptions: {
    name: 'kept',
    levelOfCare: 'kept',
    phone: 'kept',
    admissionsContact: 'kept',
    admissionHours: 'kept',
    whyItFits: 'kept',
    referralRelation: 'kept',
    insuranceVerifiedOn: 'asked again',
    insuranceVerifiedBy: 'kept',
    insuranceNotes: 'kept',
    insurance: 'kept',
    criteria: 'kept',
    admission: { heldFrom: 'asked again', arrivesAt: 'asked again', latestArrivalAt: 'asked again' },
    confirmations: 'asked again',
    suggestedById: 'kept',
    chosenById: 'cleared',
    chosenHow: 'cleared',
    chosenAt: 'cleared',
    referral: 'kept',
    bedHeldUntil: 'asked again',
    facilityId: 'kept',
    address: 'kept',
    website: 'kept',
    codes: 'kept',
    choice: 'kept',
    ...OF_THE_ROW,
  },
  contingencies: {
    code: 'kept',
    trigger: 'kept',
    text: 'kept',
    ownerId: 'same person',
    stopRule: 'kept',
    afterwards: 'kept',
    rehearsed: 'asked again',
    ...OF_THE_ROW,
  },
  excuses: {
    code: 'kept',
    said: 'kept',
    answer: 'kept',
    beforehand: 'kept',
    ownerId: 'same person',
    rehearsed: 'asked again',
    ...OF_THE_ROW,
  },
  checklistItems: {
    list: 'kept',
    code: 'kept',
    label: 'kept',
    note: 'kept',
    ownerId: 'same person',
    position: 'kept',
    doneAt: 'asked again',
    doneById: 'asked again',
    version: 'cleared',
  },
  seatingPlan: { doors: 'kept', bondId: 'same person', version: 'cleared' },
  seats: { position: 'kept', name: 'kept', x: 'kept', y: 'kept', forLovedOne: 'kept', participantId: 'same person' },
  participantSchedules: {
    participantId: 'same person',
    minutesBefore: 'kept',
    timeOff: 'asked again',
    aftercarePlan: 'kept',
    companion: 'kept',
    version: 'cleared',
  },
  informedPeople: { name: 'kept', how: 'kept', knowledge: 'kept', ...OF_THE_ROW },
  sobrietyPlan: {
    waitPlan: 'kept',
    waitLimitMinutes: 'kept',
    recheckMinutes: 'kept',
    ifPostponed: 'kept',
    version: 'cleared',
  },
  sobrietyObservers: { participantId: 'same person' },
  // the place, the hours and how people get there are true of any day; appointments belong to theirs
  logistics: {
    venue: 'kept',
    address: 'kept',
    startsAt: 'asked again',
    backupStartsAt: 'asked again',
    timeZone: 'kept',
    transportLeadId: 'same person',
    escortId: 'same person',
    exitsClear: 'asked again',
    windowFrom: 'kept',
    windowTo: 'kept',
    windowWhy: 'kept',
    durationMinutes: 'kept',
    venueKind: 'kept',
    badMemories: 'kept',
    appointments: 'asked again',
    parking: 'kept',
    remoteLink: 'kept',
    remotePhone: 'kept',
    codeGo: 'kept',
    codeWait: 'kept',
    codeOff: 'kept',
    notes: 'kept',
    calendarChanges: 'cleared',
    removedStartsAt: 'asked again',
    version: 'cleared',
  },
  // what people wrote goes along; logs, which are noted while the plan is lived, do not
  worksheets: {
    kind: 'kept',
    code: 'kept',
    fields: 'kept',
    onDay: 'asked again',
    offsetDays: 'kept',
    ownerId: 'same person',
    position: 'kept',
    done: 'asked again',
    version: 'kept',
    createdAt: 'cleared',
  },
  // read by the case leads until it is shared anew
  safetyPlan: {
    writtenById: 'kept',
    shared: 'asked again',
    missingParts: 'kept',
    reviewOn: 'asked again',
    version: 'cleared',
    savedAt: 'cleared',
  },
  // the newest wording of each part becomes the first one
  safetyPlanVersions: {
    kind: 'kept',
    content: { reviewOn: 'cleared' },
    version: 'cleared',
    savedById: 'cleared',
    savedAt: 'cleared',
  },
  safetyDuties: { duty: 'kept', kind: 'cleared', participantId: 'same person', version: 'cleared' },
  accommodations: {
    culture: 'kept',
    faith: 'kept',
    faithLeader: 'kept',
    wordsToPrefer: 'kept',
    wordsToAvoid: 'kept',
    lowBandwidth: 'kept',
    noSignal: 'kept',
    noSignalPlan: 'kept',
    helpMinutes: 'kept',
    version: 'cleared',
  },
  needs: {
    position: 'kept',
    participantId: 'same person',
    language: 'kept',
    interpreterNeeded: 'kept',
    interpreterName: 'kept',
    interpreterAdult: 'kept',
    interpreterConfirmed: 'cleared',
    accessNeeds: 'kept',
    reach: 'kept',
    reachPlan: 'kept',
  },
  approachChoices: 'stays',
  comments: 'stays',
  datePolls: 'stays',
  goNoGoDecisions: 'stays',
  goNoGoVotes: 'stays',
  counterOffers: 'stays',
  followThrough: 'stays',
  disclosureReports: 'stays',
  outcome: 'stays',
  rehearsals: 'stays',
  removedPlaces: 'stays',
  review: 'stays',
  offlineRecords: 'stays',
  riskAssessments: 'stays',
  run: 'stays',
  runEvents: 'stays',
  sobrietyChecks: 'stays',
  steps: 'stays',
  tasks: 'stays',
  versions: 'stays',
} as const satisfies Record<string, TableRule>

type Fields = Readonly<Record<string, unknown>>
/** The id of the same person in the new plan; null for nobody, and for somebody who is not in it. */
export type SamePerson = (id: string) => string | null

/** One row of the next attempt, made from the row before it by the rules of its fields. What is left out has its default. */
export function carryRow(
  rules: Readonly<Record<string, FieldRule>>,
  row: Fields,
  same: SamePerson,
): Record<string, unknown> {
  const carried = Object.entries(rules).flatMap(([field, rule]) => {
    if (rule === 'asked again' || rule === 'cleared') return []
    return [[field, carryValue(rule, row[field], same)]]
  })
  return Object.fromEntries(carried)
}

function carryValue(rule: FieldRule, value: unknown, same: SamePerson): unknown {
  if (rule === 'same person') return typeof value === 'string' ? same(value) : null
  if (rule === 'cleared') return typeof value === 'boolean' ? false : null
  if (typeof rule === 'string' || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => {
      const own = rule[field] ?? 'kept'
      return own === 'asked again' ? [] : [[field, carryValue(own, inner, same)]]
    }),
  )
}
