/**
 * Everything that the audit trail of a case can say: what happened (a noun and a verb in the past), and the resource that it
 * happened to (a plural). The trail is a hash chain, so that a name, once released, is never changed; new ones may be added.
 */
export const CASE_EVENTS = {
  'accommodations.changed': 'accommodations',
  'approach.chosen': 'plans',
  'case.changed': 'cases',
  'case.opened': 'cases',
  'case_stage.added': 'case_stages',
  'checklist.begun': 'checklists',
  'checklist_item.added': 'checklists',
  'checklist_item.changed': 'checklists',
  'checklist_item.removed': 'checklists',
  'checklist_item.ticked': 'checklists',
  'comment.added': 'comments',
  'comment.changed': 'comments',
  'comment.removed': 'comments',
  'comment.reopened': 'comments',
  'comment.resolved': 'comments',
  'consequence.added': 'consequences',
  'consequence.buddy_chosen': 'consequences',
  'consequence.changed': 'consequences',
  'consequence.removed': 'consequences',
  'consequence.reviewed': 'consequences',
  'consequence_stance.given': 'consequences',
  'contingency.added': 'contingencies',
  'contingency.changed': 'contingencies',
  'contingency.rehearsed': 'contingencies',
  'contingency.removed': 'contingencies',
  'counter_offer.added': 'follow_through',
  'date_poll.answered': 'date_polls',
  'date_poll.closed': 'date_polls',
  'date_poll.created': 'date_polls',
  'date_poll.removed': 'date_polls',
  'disclosure_report.added': 'disclosure_reports',
  'disclosure_report.decided': 'disclosure_reports',
  'enabling_support.added': 'enabling_supports',
  'enabling_support.changed': 'enabling_supports',
  'enabling_support.removed': 'enabling_supports',
  'excuse.added': 'excuses',
  'excuse.changed': 'excuses',
  'excuse.rehearsed': 'excuses',
  'excuse.removed': 'excuses',
  'first_call.changed': 'first_calls',
  'follow_through.recorded': 'follow_through',
  'go_no_go_decision.signed': 'go_no_go_decisions',
  'go_no_go_vote.given': 'go_no_go_votes',
  'hand_over.added': 'hand_overs',
  'hand_over.confirmed': 'hand_overs',
  'hand_over.declined': 'hand_overs',
  'informed_person.added': 'informed_people',
  'informed_person.changed': 'informed_people',
  'informed_person.removed': 'informed_people',
  'invitation.declined': 'invitations',
  'invitation.letter_failed': 'invitations',
  'invitation.letter_sent': 'invitations',
  'invitation.withdrawn': 'invitations',
  'logistics.changed': 'logistics',
  'member.answered': 'members',
  'member.invited': 'invitations',
  'member.join_refused': 'invitations',
  'member.joined': 'members',
  'member.link_renewed': 'members',
  'member.reminded': 'members',
  'member.removed': 'members',
  'member.returned': 'members',
  'offline_record.kept': 'offline_records',
  'outcome.corrected': 'outcomes',
  'participant.added': 'participants',
  'participant.changed': 'participants',
  'participant.removed': 'participants',
  'participant.returned': 'participants',
  'participant_about.changed': 'participants',
  'participant_schedule.changed': 'participant_schedules',
  'plan.called_off': 'plans',
  'plan.changed': 'plans',
  'plan.created': 'plans',
  'plan.locked': 'plans',
  'plan.meeting_ended': 'plans',
  'plan.meeting_started': 'plans',
  'plan.meeting_stopped': 'plans',
  'plan.override_asked': 'plans',
  'plan.postponed': 'plans',
  'plan.stop_taken_back': 'plans',
  'plan.review_finished': 'plans',
  'plan.unlocked': 'plans',
  'plan_version.added': 'plan_versions',
  'prior_attempt.added': 'prior_attempts',
  'prior_attempt.changed': 'prior_attempts',
  'prior_attempt.removed': 'prior_attempts',
  'reader_request.added': 'reader_requests',
  'reader_request.renewed': 'reader_requests',
  'rehearsal.changed': 'rehearsals',
  'rehearsal.planned': 'rehearsals',
  'rehearsal.recorded': 'rehearsals',
  'rehearsal.removed': 'rehearsals',
  'rehearsal_note.added': 'rehearsals',
  'rehearsal_note.removed': 'rehearsals',
  'review.changed': 'reviews',
  'review.opened': 'reviews',
  'review_account.passed': 'review_accounts',
  'review_account.sent': 'review_accounts',
  'review_account.written': 'review_accounts',
  'review_change.added': 'review_changes',
  'review_change.changed': 'review_changes',
  'review_change.removed': 'review_changes',
  'review_factor.added': 'review_factors',
  'review_factor.changed': 'review_factors',
  'review_factor.removed': 'review_factors',
  'risk_assessment.mitigation_signed': 'risk_assessments',
  'risk_assessment.recorded': 'risk_assessments',
  'run.corrected': 'runs',
  'run.stop_kind_said': 'runs',
  'run_event.recorded': 'run_events',
  'safety_plan.shared': 'safety_plans',
  'safety_plan.written': 'safety_plans',
  'seating.drawn': 'seating',
  'sobriety_check.cleared': 'sobriety_checks',
  'sobriety_check.confirmed': 'sobriety_checks',
  'sobriety_check.recorded': 'sobriety_checks',
  'sobriety_check.second_named': 'sobriety_checks',
  'sobriety_check.withdrawn': 'sobriety_checks',
  'sobriety_plan.changed': 'sobriety_plans',
  'speaking_order.set': 'participants',
  'statement.hint_dismissed': 'statements',
  'statement.released': 'statements',
  'statement.shared': 'statements',
  'statement.written': 'statements',
  'statement.written_in_name': 'statements',
  'suitability.answered': 'participants',
  'suitability.decided': 'participants',
  'task.added': 'tasks',
  'task.changed': 'tasks',
  'task.removed': 'tasks',
  'task.ticked': 'tasks',
  'treatment_option.added': 'treatment_options',
  'treatment_option.bed_confirmed': 'treatment_options',
  'treatment_option.changed': 'treatment_options',
  'treatment_option.chosen': 'treatment_options',
  'treatment_option.favored': 'treatment_options',
  'treatment_option.removed': 'treatment_options',
  'worksheet.added': 'worksheets',
  'worksheet.changed': 'worksheets',
  'worksheet.removed': 'worksheets',
} as const satisfies Record<string, string>

/** What is recorded of what somebody wrote for themselves and whom they name. It is in the audit trail, and never in the history that others read. */
export const PRIVATE_EVENTS = {
  'family_history.added': 'family_histories',
  'family_history.changed': 'family_histories',
  'family_history.removed': 'family_histories',
  'reader_request.answered': 'reader_requests',
  'safety_screening.answered': 'safety_screenings',
  'safety_screening.followed_up': 'safety_screenings',
} as const satisfies Record<string, string>

/** What somebody opened in a case; it is in a chain of its own beside that of the case's changes. */
export const VIEW_EVENTS = {
  'case.viewed': 'cases',
  'first_call.viewed': 'first_calls',
  'member.viewed': 'members',
  'pack.printed': 'plans',
  'participant_about.viewed': 'participants',
  'plan.viewed': 'plans',
  'plan_version.viewed': 'plan_versions',
  'risk_assessment.viewed': 'risk_assessments',
  'safety_plan.viewed': 'safety_plans',
  'statement.viewed': 'statements',
} as const satisfies Record<string, string>

/** That somebody opened what another wrote for themselves and whom they name; nobody is shown it, since it tells that there is something. */
export const PRIVATE_VIEW_EVENTS = {
  'family_history.viewed': 'family_histories',
  'safety_screening.viewed': 'safety_screenings',
  'suitability.viewed': 'participants',
} as const satisfies Record<string, string>

/** What belongs to an organization and to no case. */
export const ORGANIZATION_EVENTS = {
  'content.overridden': 'content',
  'content.restored': 'content',
  'content.reviewed': 'content',
  'crisis_contact.added': 'crisis_contacts',
  'crisis_contact.changed': 'crisis_contacts',
  'crisis_contact.hidden': 'crisis_contacts',
  'crisis_contact.removed': 'crisis_contacts',
  'crisis_contact.replaced': 'crisis_contacts',
  'facility.added': 'facilities',
  'facility.changed': 'facilities',
  'facility.removed': 'facilities',
  'facility.verified': 'facilities',
  'facility_import.begun': 'facility_imports',
  'facility_import.checked': 'facility_imports',
  'facility_import.canceled': 'facility_imports',
  'facility_import.finished': 'facility_imports',
  'facility_import.resumed': 'facility_imports',
  'facility_import.started': 'facility_imports',
  'organization.changed': 'organizations',
  'organization.founded': 'organizations',
  'organization_invitation.letter_failed': 'organization_invitations',
  'organization_invitation.letter_sent': 'organization_invitations',
  'organization_invitation.withdrawn': 'organization_invitations',
  'organization_member.ended': 'organization_members',
  'organization_member.invited': 'organization_invitations',
  'organization_member.joined': 'organization_members',
  'organization_member.role_changed': 'organization_members',
} as const satisfies Record<string, string>

/** What somebody did or tried that changes nothing of a case; it is in a chain of that person. */
const ACCESS_EVENTS = {
  'access.refused': 'access',
  'contact_email.changed': 'users',
  'file.downloaded': 'files',
  'passkey.added': 'passkeys',
  'passkey.removed': 'passkeys',
  'password.changed': 'users',
  'session.opened': 'sessions',
  'session.refused': 'sessions',
} as const satisfies Record<string, string>

/** All of them; the database refuses any other. */
export const AUDIT_EVENTS = {
  ...CASE_EVENTS,
  ...PRIVATE_EVENTS,
  ...VIEW_EVENTS,
  ...PRIVATE_VIEW_EVENTS,
  ...ORGANIZATION_EVENTS,
  ...ACCESS_EVENTS,
}

/** What `recordAccess` takes. */
export type AccessEvent = keyof typeof ACCESS_EVENTS

/** What happens in an organization as a whole. */
export type OrganizationEvent = keyof typeof ORGANIZATION_EVENTS
/** What the list of a case's views can say. */
export type ViewEvent = keyof typeof VIEW_EVENTS
/** What a GET can say that it opens. */
export type AnyViewEvent = ViewEvent | keyof typeof PRIVATE_VIEW_EVENTS

/** What happened, such as `consequence.added`. */
export type AuditAction = keyof typeof AUDIT_EVENTS
/** What it happened to, such as `consequences`. */
export type AuditResource = (typeof AUDIT_EVENTS)[AuditAction]
/** What the history of a case can say. */
export type CaseEvent = keyof typeof CASE_EVENTS
/** The part of an action after the dot. */
export type CaseVerb = CaseEvent extends `${string}.${infer Verb}` ? Verb : never
