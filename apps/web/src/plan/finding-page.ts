import type { Finding } from '@holdfast/contracts/plans'
import type { ParticipantPage, PlanPage } from './paths.ts'

/** Sections of several pages: where each of their fields and lists is corrected. The section's own page holds all others. */
const PAGES: Readonly<Record<string, PlanPage>> = {
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
  awareness: 'people/awareness',
  'safety-look': 'people/safety',
  'my-safety': 'people/my-safety',
}

/** The page of the plan on which this finding is corrected. */
export const pageOf = ({
  section,
  field,
  subjectId,
}: Pick<Finding, 'section' | 'field' | 'subjectId'>): PlanPage | ParticipantPage =>
  PAGES[subjectId ?? ''] ??
  PAGES[field ?? ''] ??
  // everybody in the plan has a page of their own
  (section === 'people' && subjectId !== null ? 'people/$participantId' : section)
