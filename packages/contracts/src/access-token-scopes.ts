import { type AccessArea, type AccessScope, scopeFor } from '@holdfast/domain/access-tokens/scopes'
import type { Route } from './route.ts'
import type { Feature } from './tags.ts'

/**
 * The area of each feature. Null is what no token opens: accounts and how somebody comes back, tokens themselves, what is written for
 * oneself and whom one names, and what asks for a person at the device.
 */
const AREAS: Readonly<Record<Feature, AccessArea>> = {
  users: null,
  session: null,
  passkeys: null,
  oneTimeCodes: null,
  accessTokens: null,
  exports: null,
  accountDeletion: null,
  organizationDeletion: null,
  retention: null,
  emergencyAccess: null,
  sampleCases: null,
  entrustedCases: null,
  intake: null,
  safetyScreening: null,
  keptWords: null,
  conduct: null,
  learning: null,
  organizations: 'organizations',
  organizationMembers: 'organizations',
  auditTrail: 'organizations',
  content: 'organizations',
  crisisContacts: 'organizations',
  outcomeReport: 'outcomes',
  webhooks: 'webhooks',
  caseImports: 'imports',
  facilities: 'directory',
  facilityImports: 'directory',
  cases: 'cases',
  caseload: 'cases',
  caseStages: 'cases',
  handOvers: 'cases',
  history: 'cases',
  views: 'cases',
  changes: 'cases',
  members: 'cases',
  invitations: 'cases',
  readerRequests: 'cases',
  firstCall: 'cases',
  priorAttempts: 'cases',
  tasks: 'cases',
  reminders: 'cases',
  consents: 'cases',
  plans: 'plans',
  workspace: 'plans',
  planSteps: 'plans',
  planVersions: 'plans',
  comparison: 'plans',
  packs: 'plans',
  approaches: 'plans',
  worksheets: 'plans',
  participants: 'plans',
  aboutMe: 'plans',
  suitability: 'plans',
  awareness: 'plans',
  statements: 'plans',
  coaching: 'plans',
  consequences: 'plans',
  enabling: 'plans',
  treatmentOptions: 'plans',
  riskAssessments: 'plans',
  safetyPlan: 'plans',
  accommodations: 'plans',
  contingencies: 'plans',
  excuses: 'plans',
  logistics: 'plans',
  datePolls: 'plans',
  participantSchedules: 'plans',
  seating: 'plans',
  checklists: 'plans',
  rehearsals: 'plans',
  goNoGo: 'plans',
  sobriety: 'plans',
  offlineDay: 'plans',
  runEvents: 'plans',
  outcomes: 'plans',
  followThrough: 'plans',
  reviews: 'plans',
  comments: 'plans',
}

/**
 * The scope that a token needs for a route; null where none opens it. What somebody joins or comes in by is theirs to do, and what is
 * public needs no token.
 */
export function scopeOf({ operationId, access, method, path }: Route): AccessScope | null {
  if (access === 'public' || path.endsWith('-acceptances')) return null
  const [feature = ''] = operationId.split('.')
  return scopeFor(AREAS[feature as Feature], method)
}
