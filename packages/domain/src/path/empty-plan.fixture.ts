import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import { NO_NEEDS } from '../accommodations/accommodations.ts'
import type { Change } from '../plan/ready-plan.fixture.ts'

/** A plan that nobody has touched: the lead alone is in it. */
export const emptyPlan: Change = (plan) => {
  const [lead] = plan.participants
  Object.assign(plan, {
    announced: true,
    firstCall: EMPTY_FIRST_CALL,
    choice: null,
    worksheets: [],
    substances: [],
    participants: lead
      ? [
          {
            ...lead,
            dayRoles: [],
            speakingPosition: 1,
            screening: { answeredAt: null },
            rehearsed: false,
            about: {
              readings: [],
              agreesToScript: false,
              followsChair: false,
              readSafetyPlan: false,
              dayKeptFree: false,
              hasRestPlan: false,
              selfCare: 0,
            },
          },
        ]
      : [],
    statements: [],
    consequences: [],
    enablingSupports: [],
    treatmentOptions: [],
    risk: null,
    safetyPlan: {
      missingParts: ['signs', 'own', 'company', 'helpers', 'professionals', 'environment'],
      secondCallerId: null,
      hasEmergencyRoom: false,
      hasNaloxone: false,
      reviewOn: null,
    },
    needs: NO_NEEDS,
    contingencies: [],
    sobrietyPlan: { observerIds: [], waitPlan: '', waitLimitMinutes: null },
    rehearsals: [],
    dayWords: [],
    excuses: [],
    participantSchedules: [],
    seating: null,
    checklists: [],
    disclosures: [],
  })
  Object.assign(plan.logistics, {
    venue: '',
    startsAt: null,
    backupStartsAt: null,
    transportLeadId: null,
    escortId: null,
    exitsClear: false,
    venueKind: null,
    badMemories: null,
    appointments: [],
  })
}
