import type { AttemptDraft, DraftParticipant } from './attempt-draft.ts'

const person = (id: string, name: string, rest: Partial<DraftParticipant>): DraftParticipant => ({
  id,
  name,
  relationship: 'friend',
  adult: true,
  dayRoles: [],
  attendance: 'in_person',
  readById: null,
  speakingPosition: null,
  suitability: [],
  ...rest,
})

/** A small fictional first attempt, for the tests of this folder. */
export const SAMPLE_ATTEMPT: AttemptDraft = {
  approach: 'johnson',
  announced: false,
  goal: 'A yes to the place that is held today',
  participants: [
    person('rosa', 'Rosa', { relationship: 'parent', dayRoles: ['chair'], speakingPosition: 1 }),
    person('ben', 'Ben', { dayRoles: ['transport_lead', 'packer'], speakingPosition: 2 }),
    person('ana', 'Ana', { relationship: 'sibling', dayRoles: ['facilitator', 'sobriety_observer'] }),
    person('lily', 'Lily', { relationship: 'child', adult: false, attendance: 'letter_read_by', readById: 'ben' }),
  ],
  statements: [
    { participantId: 'rosa', wordCount: 390 },
    { participantId: 'ben', wordCount: 0 },
  ],
  consequences: [
    {
      id: 'money',
      participantId: 'rosa',
      category: 'money',
      iWill: 'I will no longer lend cash.',
      removesOrProtects: 'Money for drinking',
      ends: ['cash'],
      keeps: [],
      followUp: 'weekly',
      startsOn: '2026-03-02',
      liftedWhen: 'When you are in treatment',
      standingOffer: 'I will pay the deposit for treatment.',
      checks: { owned: true, dated: true, agreed: true, understoodInWriting: true, safe: false },
      confidence: 8,
    },
  ],
  enablingSupports: [{ id: 'cash', participantId: 'rosa', topic: 'cash', becomes: 'ends' }],
  treatmentOptions: [
    {
      id: 'harbor',
      name: 'Harbor Light',
      choice: 'chosen',
      insuranceVerifiedOn: '2026-02-27',
      bedHeldUntil: '2026-03-03T12:00:00Z',
    },
    { id: 'cedar', name: 'Cedar House', choice: 'backup', insuranceVerifiedOn: null, bedHeldUntil: null },
  ],
  contingencies: [
    {
      id: 'c8',
      code: 'C8',
      trigger: 'Walks out',
      text: 'We love you. The offer stands.',
      ownerId: 'ben',
      stopRule: 'pause',
      rehearsed: true,
    },
  ],
  sobrietyPlan: {
    observerIds: ['ana', 'ben'],
    waitPlan: 'Tea on the porch',
    waitLimitMinutes: 120,
    ifPostponed: 'Friday at ten',
  },
  logistics: {
    venue: 'At the house of an aunt',
    address: '12 Hill Road',
    startsAt: '2026-03-02T15:00:00Z',
    backupStartsAt: '2026-03-04T15:00:00Z',
    timeZone: 'America/New_York',
    transportLeadId: 'ben',
    escortId: 'rosa',
    exitsClear: true,
  },
}
