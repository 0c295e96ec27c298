import { BACKUP_DAY, dayAhead, MEETING_DAY, PAST_DAY } from './days.ts'
import { IDS } from './people.ts'

/** The day, the meeting, outcome and review. */
export const MEETING: Readonly<Record<string, unknown>> = {
  'logistics.update': {
    venue: 'Rosa’s living room',
    startsAt: `${MEETING_DAY}T15:00:00.000Z`,
    timeZone: 'America/New_York',
    exitsClear: true,
    transportLeadId: IDS.rosa,
    escortId: IDS.karen,
  },
  'datePolls.create': {
    note: 'Which Sunday?',
    timeZone: 'America/New_York',
    startsAt: [`${MEETING_DAY}T15:00:00.000Z`, `${BACKUP_DAY}T15:00:00.000Z`],
  },
  'datePolls.answer': {
    answers: [
      { optionId: IDS.item, answer: 'yes' },
      { optionId: IDS.otherItem, answer: 'if_need_be' },
    ],
  },
  'datePolls.close': { optionId: IDS.item, backupOptionId: IDS.otherItem },
  'participantSchedules.update': {
    minutesBefore: 30,
    timeOff: 'arranged',
    aftercarePlan: 'Dinner at Rosa’s',
    companion: 'Rosa',
  },
  'seating.draw': {
    doors: [{ x: 0, y: 50 }],
    seats: [
      { id: 's1', x: 20, y: 50, kind: 'loved_one', participantId: null },
      { id: 's2', x: 40, y: 50, kind: 'participant', participantId: IDS.karen },
    ],
    bondId: IDS.karen,
  },
  'checklists.begin': { lists: ['setting', 'packing'] },
  'checklists.add': { list: 'packing', label: 'Sam’s reading glasses', ownerId: IDS.rosa },
  'checklists.update': { note: 'On the kitchen shelf' },
  'checklists.tick': { done: true },
  'rehearsals.record': { heldOn: dayAhead(14), minutes: 45, attendeeIds: [IDS.karen, IDS.rosa, IDS.dana] },
  'rehearsals.update': { whatGotStuck: 'Nobody knew who answers first.' },
  'rehearsals.addNote': { participantId: IDS.rosa, what: 'Began to argue about money.', change: 'Dana answers.' },
  'goNoGo.sign': {
    result: 'go',
    bedConfirmed: true,
    transportConfirmed: true,
    participantIds: [IDS.karen, IDS.rosa, IDS.dana],
  },
  'goNoGo.vote': { result: 'no_go', reason: 'Sam came home late and angry.' },
  'sobriety.updatePlan': {
    observerIds: [IDS.karen, IDS.dana],
    waitPlan: 'Rosa stays with Sam in the kitchen.',
    waitLimitMinutes: 120,
    recheckMinutes: 45,
  },
  'sobriety.confirm': { look: 'clear' },
  'sobriety.clear': { clearance: 'A paramedic looked at Sam. The talk is held after lunch.' },
  'sobriety.record': { answersCoherent: true, consentsToTalk: true, waitedMinutes: 45, result: 'proceed' },
  'offlineDay.record': {
    checks: [
      {
        id: IDS.item,
        at: '2027-01-17T14:50:00.000Z',
        answersCoherent: true,
        consentsToTalk: true,
        result: 'proceed',
      },
    ],
    signatures: [
      {
        id: IDS.otherItem,
        at: '2027-01-17T14:51:00.000Z',
        sobrietyCheckId: IDS.item,
        secondId: IDS.dana,
        signedHere: true,
      },
    ],
    starts: [{ id: IDS.otherMember, at: '2027-01-17T15:02:00.000Z', sobrietyCheckId: IDS.item }],
    sentAt: '2027-01-17T17:20:00.000Z',
  },
  'runEvents.record': {
    events: [
      {
        id: IDS.item,
        kind: 'letter_read',
        at: `${PAST_DAY}T15:08:00.000Z`,
        deviceId: IDS.otherItem,
        participantId: IDS.karen,
      },
    ],
  },
  'planSteps.conclude': {
    meetingResult: 'waited_then_held',
    decision: 'declined',
    reactions: ['tears'],
    reasonsDeclined: [{ reason: 'not_ready', source: 'said_by_person' }],
    goals: { recognize: 'partly' },
  },
  'outcomes.update': {
    meetingResult: 'held',
    decision: 'accepted_now',
    decisionOn: MEETING_DAY,
    admission: 'admitted',
  },
  'followThrough.record': { consequenceId: IDS.item, checkIn: 'h24', status: 'held', wouldHelp: 'A call on Friday.' },
  'followThrough.chooseBuddy': { memberId: IDS.otherMember },
  'followThrough.addCounterOffer': { offered: 'To stop by himself, after the holidays.' },
  'reviews.open': { facilitatorId: IDS.otherMember },
  'reviews.update': { whatHelped: 'Rosa’s letter.' },
  'reviews.writeAccount': { whatHappened: 'Sam asked for time until after the holidays.', wellbeing: 4 },
  'reviews.addFactor': {
    cause: 'F16',
    evidence: 'One offer met three answers.',
    planGap: 'No words for an offer with a date.',
  },
  'reviews.updateFactor': { acceptedReason: 'It will not come up again.' },
  'reviews.addChange': {
    factorId: IDS.item,
    what: 'Prepare for bargaining about the facility.',
    effect: 'add_contingency',
    effectOn: { contingencyCode: 'C13' },
    ownerId: IDS.rosa,
    dueOn: dayAhead(36),
  },
  'reviews.updateChange': { dueOn: dayAhead(43) },
}
