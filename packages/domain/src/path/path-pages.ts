import type { Finding } from '../plan/finding.ts'
import type { PlanSection } from '../plan/sections.ts'

/** The page of one participant, which needs an id besides. */
export type ParticipantPage = 'people/$participantId'
/** The page of one treatment place, which needs its id besides. */
export type PlacePage = 'treatment/$treatmentOptionId'

/** A page of the plan on which a finding is corrected, by its address below the plan. */
export type FindingPage =
  | PlanSection
  | ParticipantPage
  | PlacePage
  | 'people/about-me'
  | 'people/my-safety'
  | 'people/safety'
  | 'people/awareness'
  | 'learn'
  | 'logistics/transport'
  | 'logistics/arrival'
  | 'logistics/afterwards'
  | 'logistics/seating'
  | 'logistics/poll'
  | 'logistics/lists'
  | 'rehearsals'
  | 'statements/order'
  | 'consequences/supports'
  | 'safety/edit'
  | 'sobriety/edit'

/** A page of the case, by its address below the case. */
export type CasePage = 'first-call' | 'tasks'

/** A page on which a task of the path is done; '' is the plan itself. */
export type PathPage =
  | FindingPage
  | CasePage
  | ''
  | 'day'
  | 'day/lock'
  | 'day/eve'
  | 'day/look'
  | 'run'
  | 'outcome'
  | 'follow-through'
  | 'review'

/** Whether a page lies below the case, not below the plan. */
export const isOfCase = (page: string): page is CasePage => page === 'first-call' || page === 'tasks'

/** Sections of several pages: where each of their fields and lists is corrected. The section's own page holds all others. */
const PAGES: Readonly<Record<string, FindingPage>> = {
  transportLeadId: 'logistics/transport',
  escortId: 'logistics/transport',
  rehearsals: 'rehearsals',
  'list-exit': 'rehearsals',
  minutesBefore: 'logistics/arrival',
  codeGo: 'logistics/arrival',
  remoteLink: 'logistics/arrival',
  timeOff: 'logistics/afterwards',
  aftercarePlan: 'logistics/afterwards',
  seating: 'logistics/seating',
  'list-transport': 'logistics/transport',
  'list-escort': 'logistics/transport',
  'list-setting': 'logistics/lists',
  'list-packing': 'logistics/lists',
  'list-papers': 'logistics/lists',
  naloxoneAt: 'safety/edit',
  reviewOn: 'safety/edit',
  observerIds: 'sobriety/edit',
  waitPlan: 'sobriety/edit',
  awareness: 'people/awareness',
  learning: 'learn',
  'safety-look': 'people/safety',
  'my-safety': 'people/my-safety',
  speakingOrder: 'statements/order',
  enabling_supports: 'consequences/supports',
}

/** The page of the plan on which this finding is corrected. */
export const pageOf = ({ section, field, subjectId }: Pick<Finding, 'section' | 'field' | 'subjectId'>): FindingPage =>
  PAGES[subjectId ?? ''] ??
  PAGES[field ?? ''] ??
  // a field of a place stands on the page of that place
  (section === 'treatment' && subjectId !== null && field !== null ? 'treatment/$treatmentOptionId' : null) ??
  // everybody in the plan has a page of their own
  (section === 'people' && subjectId !== null ? 'people/$participantId' : section)
