import { text } from '@holdfast/content/audit-trail'
import {
  CASE_EVENTS,
  type CaseEvent,
  ORGANIZATION_EVENTS,
  type OrganizationEvent,
  VIEW_EVENTS,
  type ViewEvent,
} from '../audit/audit-events.ts'
import { describeChange } from '../history/change-labels.ts'
import type { CaseRole } from '../permissions/roles.ts'
import { filled, type Text } from '../text.ts'
import { VIEW_LABELS } from '../views/view-labels.ts'

type Verb = OrganizationEvent extends `${string}.${infer V}` ? V : never

const RESOURCES: Readonly<Record<(typeof ORGANIZATION_EVENTS)[OrganizationEvent], Text>> = {
  cases: text('resources.cases'),
  case_imports: text('resources.case_imports'),
  content: text('resources.content'),
  crisis_contacts: text('resources.crisis_contacts'),
  entrusted_cases: text('resources.entrusted_cases'),
  facilities: text('resources.facilities'),
  facility_imports: text('resources.facility_imports'),
  intake_questions: text('resources.intake_questions'),
  organizations: text('resources.organizations'),
  organization_invitations: text('resources.organization_invitations'),
  organization_members: text('resources.organization_members'),
  service_tokens: text('resources.service_tokens'),
  webhooks: text('resources.webhooks'),
}

const VERBS: Readonly<Record<Verb, Text>> = {
  added: text('verbs.added'),
  asked: text('verbs.asked'),
  begun: text('verbs.begun'),
  canceled: text('verbs.canceled'),
  case_erased: text('verbs.case_erased'),
  case_passed: text('verbs.case_passed'),
  changed: text('verbs.changed'),
  checked: text('verbs.checked'),
  conduct_accepted: text('verbs.conduct_accepted'),
  confirmed: text('verbs.confirmed'),
  deleted: text('verbs.deleted'),
  deletion_asked: text('verbs.deletion_asked'),
  deletion_taken_back: text('verbs.deletion_taken_back'),
  ended: text('verbs.ended'),
  expired: text('verbs.expired'),
  finished: text('verbs.finished'),
  founded: text('verbs.founded'),
  given_back: text('verbs.given_back'),
  hidden: text('verbs.hidden'),
  invited: text('verbs.invited'),
  joined: text('verbs.joined'),
  letter_failed: text('verbs.letter_failed'),
  letter_sent: text('verbs.letter_sent'),
  offered: text('verbs.offered'),
  overridden: text('verbs.overridden'),
  removed: text('verbs.removed'),
  replaced: text('verbs.replaced'),
  restored: text('verbs.restored'),
  paused: text('verbs.paused'),
  secret_renewed: text('verbs.secret_renewed'),
  reuse_found: text('verbs.reuse_found'),
  revoked: text('verbs.revoked'),
  resumed: text('verbs.resumed'),
  reviewed: text('verbs.reviewed'),
  role_changed: text('verbs.role_changed'),
  started: text('verbs.started'),
  verified: text('verbs.verified'),
  withdrawn: text('verbs.withdrawn'),
}

/** What the reader of an organization's audit trail may be told of: all but what tells that there are private answers. */
export type ShownEvent = CaseEvent | ViewEvent | OrganizationEvent

const isIn = <E extends ShownEvent>(events: Readonly<Record<E, string>>, event: ShownEvent): event is E =>
  Object.hasOwn(events, event)

/** An event of the audit trail in words: kinds of things and what happened to them, never a text or a name of the case. */
export function describeEvent(event: ShownEvent): Text {
  if (isIn(VIEW_EVENTS, event)) return filled(text('viewed'), { thing: VIEW_LABELS[event] })
  if (isIn(CASE_EVENTS, event)) return describeChange(event)
  const verb = event.slice(event.indexOf('.') + 1) as Verb
  return filled(text('described'), { what: RESOURCES[ORGANIZATION_EVENTS[event]], verb: VERBS[verb] })
}

/** Who did it, of those who belong to a case alone: their part, never their name. */
export const ACTOR_ROLES: Readonly<Record<CaseRole | 'nobody', Text>> = {
  lead: text('roles.lead'),
  interventionist: text('roles.interventionist'),
  participant: text('roles.participant'),
  helper: text('roles.helper'),
  nobody: text('roles.nobody'),
}

/** By what the trail is looked through. */
export const AUDIT_KINDS = ['opened', 'changed', 'people', 'organization'] as const
/** Every event that is shown is of one kind. */
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** What each kind is called. */
export const AUDIT_KIND_LABELS: Readonly<Record<AuditKind, Text>> = {
  opened: text('kinds.opened'),
  changed: text('kinds.changed'),
  people: text('kinds.people'),
  organization: text('kinds.organization'),
}

const OF_PEOPLE = /^(member|invitation|organization_member|organization_invitation|practice|entrusted_case)[.]/

function kindOf(event: ShownEvent): AuditKind {
  if (isIn(VIEW_EVENTS, event)) return 'opened'
  if (OF_PEOPLE.test(event)) return 'people'
  return isIn(CASE_EVENTS, event) ? 'changed' : 'organization'
}

const SHOWN = Object.keys({ ...CASE_EVENTS, ...VIEW_EVENTS, ...ORGANIZATION_EVENTS }) as ShownEvent[]

/** The events of one kind, or all that are shown. */
export const eventsOf = (kind: AuditKind | undefined): ShownEvent[] =>
  kind === undefined ? SHOWN : SHOWN.filter((event) => kindOf(event) === kind)
