import { text } from '@holdfast/content/history'
import { filled, type Text } from '../text.ts'

/** What was changed, by the name of the resource in an audit event. */
const RESOURCES: Readonly<Record<string, Text>> = {
  cases: text('resources.cases'),
  members: text('resources.members'),
  invitations: text('resources.invitations'),
  first_calls: text('resources.first_calls'),
  family_histories: text('resources.family_histories'),
  prior_attempts: text('resources.prior_attempts'),
  tasks: text('resources.tasks'),
  plans: text('resources.plans'),
  worksheets: text('resources.worksheets'),
  participants: text('resources.participants'),
  statements: text('resources.statements'),
  consequences: text('resources.consequences'),
  enablingSupports: text('resources.enablingSupports'),
  treatment_options: text('resources.treatment_options'),
  risk_assessments: text('resources.risk_assessments'),
  safety_plans: text('resources.safety_plans'),
  accommodations: text('resources.accommodations'),
  contingencies: text('resources.contingencies'),
  excuses: text('resources.excuses'),
  sobriety_plans: text('resources.sobriety_plans'),
  sobriety_checks: text('resources.sobriety_checks'),
  logistics: text('resources.logistics'),
  checklists: text('resources.checklists'),
  participant_schedules: text('resources.participant_schedules'),
  seating: text('resources.seating'),
  date_polls: text('resources.date_polls'),
  rehearsals: text('resources.rehearsals'),
  go_no_go_decisions: text('resources.go_no_go_decisions'),
  runs: text('resources.runs'),
  run_events: text('resources.run_events'),
  outcomes: text('resources.outcomes'),
  reviews: text('resources.reviews'),
  review_accounts: text('resources.review_accounts'),
  review_factors: text('resources.review_factors'),
  review_changes: text('resources.review_changes'),
  comments: text('resources.comments'),
  plan_versions: text('resources.plan_versions'),
  case_stages: text('resources.case_stages'),
  informed_people: text('resources.informed_people'),
  disclosure_reports: text('resources.disclosure_reports'),
  hand_overs: text('resources.hand_overs'),
}

/** What happened to it, by the verb of the event. */
const VERBS: Readonly<Record<string, Text>> = {
  added: text('verbs.added'),
  adopted: text('verbs.adopted'),
  noted: text('verbs.noted'),
  created: text('verbs.created'),
  begun: text('verbs.begun'),
  opened: text('verbs.opened'),
  changed: text('verbs.changed'),
  written: text('verbs.written'),
  drawn: text('verbs.drawn'),
  shared: text('verbs.shared'),
  removed: text('verbs.removed'),
  invited: text('verbs.invited'),
  joined: text('verbs.joined'),
  returned: text('verbs.returned'),
  withdrawn: text('verbs.withdrawn'),
  chosen: text('verbs.chosen'),
  set: text('verbs.set'),
  answered: text('verbs.answered'),
  given: text('verbs.given'),
  ticked: text('verbs.ticked'),
  rehearsed: text('verbs.rehearsed'),
  assessed: text('verbs.assessed'),
  lock: text('verbs.lock'),
  override_asked: text('verbs.override_asked'),
  unlock: text('verbs.unlock'),
  postpone: text('verbs.postpone'),
  call_off: text('verbs.call_off'),
  start_run: text('verbs.start_run'),
  stop: text('verbs.stop'),
  conclude: text('verbs.conclude'),
  finish_review: text('verbs.finish_review'),
  reported: text('verbs.reported'),
  decided: text('verbs.decided'),
  reviewed: text('verbs.reviewed'),
  signed: text('verbs.signed'),
  mitigation_signed: text('verbs.mitigation_signed'),
  resolved: text('verbs.resolved'),
  reopened: text('verbs.reopened'),
  confirmed: text('verbs.confirmed'),
  bed_confirmed: text('verbs.bed_confirmed'),
  closed: text('verbs.closed'),
  sent: text('verbs.sent'),
  passed: text('verbs.passed'),
  planned: text('verbs.planned'),
  declined: text('verbs.declined'),
  link_renewed: text('verbs.link_renewed'),
  hint_dismissed: text('verbs.hint_dismissed'),
  stop_kind_said: text('verbs.stop_kind_said'),
  recorded: text('verbs.recorded'),
  corrected: text('verbs.corrected'),
}

/** Whether history has words of its own for this. */
export const isLabeled = (resource: string): boolean => Object.hasOwn(RESOURCES, resource)
/** Whether the last part of an action has words of its own; a test asks it of every action. */
export const isVerb = (action: string): boolean => Object.hasOwn(VERBS, verbOf(action))

const verbOf = (action: string): string => action.slice(action.lastIndexOf('.') + 1)
const CHANGED: Text = text('changed')

/** An audit event as a person reads it: what, and what happened to it. Codes only; nobody's words. */
export function describeChange(action: string, resource: string): Text {
  const what = RESOURCES[resource] ?? text('describe-change.what')
  const verb = VERBS[verbOf(action)] ?? CHANGED
  return filled(text('describe-change'), { what, verb })
}
