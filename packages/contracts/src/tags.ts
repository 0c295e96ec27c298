/** The groups of the API's description, in its order: what each is for, and the features whose operations it holds. */
export const TAGS = [
  {
    name: 'Accounts',
    description:
      'Create an account, sign in and out, reset a password, keep passkeys and codes, take along what is yours.',
    features: ['users', 'session', 'passkeys', 'oneTimeCodes', 'exports'],
  },
  {
    name: 'Programs',
    description:
      'How programs call the API, and are called: tokens of a person or a practice, webhooks, and imports of cases.',
    features: ['accessTokens', 'webhooks', 'caseImports'],
  },
  {
    name: 'Organizations',
    description: 'A family or a practice: the tenant that every case belongs to, its members and figures.',
    features: [
      'organizations',
      'organizationMembers',
      'conduct',
      'entrustedCases',
      'auditTrail',
      'emergencyAccess',
      'outcomeReport',
    ],
  },
  {
    name: 'Content',
    description: 'The texts that people read: replace them for an organization, and review them on time.',
    features: ['content'],
  },
  {
    name: 'Deletion',
    description: 'The end of an account or of a practice, what its rule erases, and holds.',
    features: ['accountDeletion', 'organizationDeletion', 'retention'],
  },
  {
    name: 'Crisis contacts',
    description: 'Numbers to call in a crisis: the standard ones and those of an organization.',
    features: ['crisisContacts'],
  },
  {
    name: 'Facilities',
    description: 'The directory of treatment facilities, and imports from the public file.',
    features: ['facilities', 'facilityImports'],
  },
  {
    name: 'Cases',
    description: 'A case belongs to one family: its stages, hand-overs and history, and its changes as a live stream.',
    features: ['cases', 'caseload', 'caseStages', 'handOvers', 'history', 'views', 'changes'],
  },
  {
    name: 'Members',
    description:
      'Who belongs to a case, how people join and come back, and what professionals who came later ask to read.',
    features: ['members', 'invitations', 'readerRequests'],
  },
  {
    name: 'Assessment',
    description: 'What is known from the first call: substances, health, family, and attempts made before.',
    features: ['firstCall', 'intake', 'priorAttempts'],
  },
  {
    name: 'Tasks',
    description: 'What somebody has to do before or after the day.',
    features: ['tasks', 'reminders'],
  },
  {
    name: 'Consents',
    description: 'What a program may be told, by whose consent, and the account of what it read.',
    features: ['consents'],
  },
  {
    name: 'Plans',
    description:
      'One attempt: its parts in one answer, its readiness, its steps from draft to review, versions and prints.',
    features: ['plans', 'workspace', 'planSteps', 'planVersions', 'comparison', 'packs'],
  },
  {
    name: 'Approach',
    description: 'The approach of a plan, such as CRAFT or Johnson, and its worksheets.',
    features: ['approaches', 'worksheets'],
  },
  {
    name: 'Participants',
    description: 'Who takes part and how, who should not be in the room, and who else knows of the plan.',
    features: ['participants', 'aboutMe', 'suitability', 'awareness', 'learning'],
  },
  {
    name: 'Statements',
    description: 'What each participant reads aloud, private until shared, and hints on its language.',
    features: ['statements', 'coaching', 'keptWords'],
  },
  {
    name: 'Consequences',
    description: 'What each participant will do after a no, who agrees, and what they still pay or do today.',
    features: ['consequences', 'enabling'],
  },
  {
    name: 'Treatment',
    description: 'Treatment options of a plan, the choice and the backup, insurance and bed.',
    features: ['treatmentOptions'],
  },
  {
    name: 'Safety',
    description: 'Risk assessments, the safety plan, private safety screening, and support needs.',
    features: ['riskAssessments', 'safetyPlan', 'safetyScreening', 'accommodations'],
  },
  {
    name: 'Contingencies',
    description: 'Answers prepared for what may happen or be said at the meeting.',
    features: ['contingencies', 'excuses'],
  },
  {
    name: 'Logistics',
    description: 'Date, venue, seats, schedules, checklists and rehearsals.',
    features: ['logistics', 'datePolls', 'participantSchedules', 'seating', 'checklists', 'rehearsals'],
  },
  {
    name: 'Meeting',
    description: 'The go or no-go decision, sobriety checks, the events of the meeting, and its outcome.',
    features: ['goNoGo', 'sobriety', 'offlineDay', 'runEvents', 'outcomes'],
  },
  {
    name: 'Review',
    description: 'After a no: what is kept, private accounts, factors of the plan, and changes for the next attempt.',
    features: ['followThrough', 'reviews'],
  },
  {
    name: 'Comments',
    description: 'Comments on a plan, its sections and items.',
    features: ['comments'],
  },
  {
    name: 'Sample cases',
    description: 'A complete, invented case to look at.',
    features: ['sampleCases'],
  },
] as const

/** The first half of an `operationId`. */
export type Feature = (typeof TAGS)[number]['features'][number]

/** The group that a feature's operations are in. */
export const tagOf = (feature: Feature): string =>
  TAGS.find(({ features }) => (features as readonly Feature[]).includes(feature))?.name ?? feature
