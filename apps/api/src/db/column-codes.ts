import { STOP_KINDS } from '@holdfast/contracts/plan-steps'
import { APPROACHES } from '@holdfast/domain/plan/approach'
import { AUDIT_EVENTS } from '@holdfast/domain/audit/audit-events'
import { CASE_IMPORT_STATES } from '@holdfast/domain/case-import/case-import'
import { CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { ORGANIZATION_KINDS, RELATIONSHIPS, SUBSTANCES } from '@holdfast/domain/cases/case-vocabulary'
import { CHECKLISTS } from '@holdfast/domain/checklists/checklist'
import { CHECKLIST_CATALOG } from '@holdfast/domain/checklists/checklist-catalog'
import { AWARENESS_KNOWLEDGE, DISCLOSURE_DECISIONS } from '@holdfast/domain/awareness/awareness'
import { AUDIENCES, COMMENT_SECTIONS } from '@holdfast/domain/comments/comment-subjects'
import {
  CONSENT_DECISIONS,
  CONSENT_PARTS,
  CONSENT_SUBJECTS,
  DISCLOSURE_FORMATS,
} from '@holdfast/domain/consents/consent'
import { CONSEQUENCE_CATEGORIES, STANCES } from '@holdfast/domain/consequences/consequence'
import { FOLLOW_UPS } from '@holdfast/domain/consequences/follow-up'
import { HAZARDS } from '@holdfast/domain/consequences/hazard'
import { STOP_RULES } from '@holdfast/domain/contingencies/contingency'
import { CONTACT_KINDS } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { POLL_ANSWERS } from '@holdfast/domain/date-polls/date-poll'
import { TIME_OFF } from '@holdfast/domain/participant-schedules/participant-schedule'
import { EXCUSE_CATALOG } from '@holdfast/domain/excuses/excuse-catalog'
import { EDITION_LEVELS, FACILITY_SOURCES } from '@holdfast/domain/facilities/facility'
import { LINE_PROBLEMS } from '@holdfast/domain/facilities/facility-row'
import { FILE_ENCODINGS, IMPORT_STATUSES, LINE_VERDICTS } from '@holdfast/domain/facilities/import-labels'
import { EARLY_WHYS } from '@holdfast/domain/follow-through/asking-again'
import { CHECK_INS } from '@holdfast/domain/follow-through/check-ins'
import { KEPT_STATUSES, NOTE_SHARINGS } from '@holdfast/domain/follow-through/follow-through'
import { GO_RESULTS } from '@holdfast/domain/go-no-go/go-no-go'
import { HISTORY_KINDS } from '@holdfast/domain/first-call/first-call'
import { INVITATION_ANSWERS } from '@holdfast/domain/invitations/invitation-answers'
import { ENTRUSTING_SIDES } from '@holdfast/domain/entrusted-cases/entrusting'
import { LEARNING_MODULES } from '@holdfast/domain/learning/modules'
import { LETTER_STATES } from '@holdfast/domain/letters/letters'
import { VENUE_KINDS } from '@holdfast/domain/logistics/venue'
import { BEGIN_REFUSALS, OFFLINE_KINDS } from '@holdfast/domain/offline-day/offline-record'
import {
  ADMISSION_DELAYS,
  LIMITS_KEPT,
  NOT_ASSESSED,
  NOT_CHOSEN,
  READINESS_AT_LOCK,
} from '@holdfast/domain/outcome-report/outcome-fact'
import { CARE_ANSWERS } from '@holdfast/domain/outcomes/care'
import { ADMISSIONS, FOLLOW_THROUGH } from '@holdfast/domain/outcomes/follow-through'
import {
  DECISIONS,
  DECLINE_REASONS,
  MEETING_RESULTS,
  REACTIONS,
  REASON_SOURCES,
} from '@holdfast/domain/outcomes/outcome'
import { CHANNELS } from '@holdfast/domain/participants/contact'
import { ATTENDANCES, DAY_ROLES } from '@holdfast/domain/participants/participant'
import { READINGS } from '@holdfast/domain/participants/reading'
import { NOTE_SUBJECTS, SUITABILITY_CODES } from '@holdfast/domain/participants/suitability'
import { SUITABILITY_DECISIONS } from '@holdfast/domain/participants/suitability-decision'
import { SELF_CARE } from '@holdfast/domain/participants/self-care'
import { CASE_ROLES, ORGANIZATION_ROLES } from '@holdfast/domain/permissions/roles'
import { REMINDER_CHANNELS, REMINDER_KINDS, REMINDER_STATES } from '@holdfast/domain/reminders/reminder'
import { PLAN_VERSION_REASONS } from '@holdfast/domain/plan-versions/plan-version'
import { PLAN_STATUSES, PLAN_STEPS } from '@holdfast/domain/plan/plan-status'
import { LED_BY } from '@holdfast/domain/prior-attempts/prior-attempt'
import { CAUSES } from '@holdfast/domain/reviews/causes'
import { CHANGE_EFFECTS } from '@holdfast/domain/reviews/changes'
import { CRISIS_KINDS, CRISIS_TRIGGERS } from '@holdfast/domain/risk-assessments/crisis-kinds'
import { MITIGATIONS } from '@holdfast/domain/risk-assessments/mitigations'
import { RISK_LEVELS } from '@holdfast/domain/risk-assessments/risk'
import { STEP_CODES } from '@holdfast/domain/run/run-of-show'
import { RUN_EVENT_KINDS } from '@holdfast/domain/run/run-event'
import { SAFETY_DUTIES, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { DV_STEPS, SCREENING_MITIGATIONS } from '@holdfast/domain/safety-screening/screening-follow-ups'
import { SCREENING_LEVELS } from '@holdfast/domain/safety-screening/screening-effects'
import { SECOND_LOOKS } from '@holdfast/domain/sobriety/second-look'
import { EMERGENCY_SIGNS, IMPAIRMENT_SIGNS, WITHDRAWAL_FLAGS } from '@holdfast/domain/sobriety/signs'
import { SOBRIETY_RESULTS } from '@holdfast/domain/sobriety/sobriety-check'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { ENABLING_FUTURES, ENABLING_TOPICS } from '@holdfast/domain/enabling/enabling-topics'
import { REFERRAL_DISCLOSURES } from '@holdfast/domain/treatment-options/admission'
import { CHOSEN_HOW } from '@holdfast/domain/treatment-options/agreement'
import { CHOICES, LEVEL_OF_CARE_CODES } from '@holdfast/domain/treatment-options/treatment-option'
import { DELIVERY_STATES, WEBHOOK_KINDS, WEBHOOK_STATES } from '@holdfast/domain/webhooks/webhook'
import { WORKSHEET_KINDS } from '@holdfast/domain/worksheets/worksheet-kinds'

const codesOf = (entries: readonly { code: string }[]): string[] => [...new Set(entries.map(({ code }) => code))]

/** What each code column may hold, from the lists of the domain; for a column with a list of codes, each of them. */
export const COLUMN_CODES: Readonly<Record<string, readonly string[]>> = {
  'content.crisis_contacts.kind': CONTACT_KINDS,
  'holdfast.approach_choices.approach': APPROACHES,
  'holdfast.approach_choices.ranked_first': APPROACHES,
  'holdfast.audit_events.action': Object.keys(AUDIT_EVENTS),
  'holdfast.audit_events.resource': [...new Set(Object.values(AUDIT_EVENTS))],
  'holdfast.case_members.role': CASE_ROLES,
  'holdfast.case_stages.stage': CASE_STAGES,
  'holdfast.caseload.risk_level': RISK_LEVELS,
  'holdfast.caseload.stage': CASE_STAGES,
  'holdfast.cases.relationship': RELATIONSHIPS,
  'holdfast.cases.substances': SUBSTANCES,
  'holdfast.checklist_items.code': codesOf(Object.values(CHECKLIST_CATALOG).flat()),
  'holdfast.checklist_items.list': CHECKLISTS,
  'holdfast.informed_people.knowledge': AWARENESS_KNOWLEDGE,
  'holdfast.comments.audience': AUDIENCES,
  'holdfast.comments.section': COMMENT_SECTIONS,
  'holdfast.consents.decision': CONSENT_DECISIONS,
  'holdfast.consents.parts': CONSENT_PARTS,
  'holdfast.consents.subject': CONSENT_SUBJECTS,
  'holdfast.disclosures.format': DISCLOSURE_FORMATS,
  'holdfast.disclosures.parts': CONSENT_PARTS,
  'holdfast.consequence_reviews.hazards': HAZARDS,
  'holdfast.consequence_stances.stance': STANCES,
  'holdfast.consequence_wordings.category': CONSEQUENCE_CATEGORIES,
  'holdfast.consequence_wordings.ends': ENABLING_TOPICS,
  'holdfast.consequence_wordings.keeps': ENABLING_TOPICS,
  'holdfast.consequences.category': CONSEQUENCE_CATEGORIES,
  'holdfast.consequences.ends': ENABLING_TOPICS,
  'holdfast.consequences.follow_up': FOLLOW_UPS,
  'holdfast.consequences.keeps': ENABLING_TOPICS,
  'holdfast.content_revisions.action': ['overridden', 'reviewed', 'restored'],
  'holdfast.contingencies.stop_rule': STOP_RULES,
  'holdfast.case_imports.state': CASE_IMPORT_STATES,
  'holdfast.webhooks.kinds': WEBHOOK_KINDS,
  'holdfast.webhooks.state': WEBHOOK_STATES,
  'holdfast.webhook_deliveries.kind': WEBHOOK_KINDS,
  'holdfast.webhook_deliveries.state': DELIVERY_STATES,
  'holdfast.webhook_deliveries.resource': [...new Set(Object.values(AUDIT_EVENTS))],
  'holdfast.date_poll_answers.answer': POLL_ANSWERS,
  'holdfast.learning_completions.module': LEARNING_MODULES,
  'holdfast.participant_schedules.time_off': TIME_OFF,
  'holdfast.facilities.levels': EDITION_LEVELS,
  'holdfast.facilities.source': FACILITY_SOURCES,
  'holdfast.facility_import_lines.problems': LINE_PROBLEMS,
  'holdfast.facility_import_lines.verdict': LINE_VERDICTS,
  'holdfast.facility_imports.encoding': FILE_ENCODINGS,
  'holdfast.facility_imports.format': ['json', 'csv', 'xlsx'],
  'holdfast.facility_imports.status': IMPORT_STATUSES,
  'holdfast.excuses.code': codesOf(EXCUSE_CATALOG),
  'holdfast.family_histories.kind': HISTORY_KINDS,
  'holdfast.follow_through_entries.check_in': CHECK_INS,
  'holdfast.follow_through_entries.shared_with': NOTE_SHARINGS,
  'holdfast.follow_through_entries.status': KEPT_STATUSES,
  'holdfast.go_no_go_decisions.result': GO_RESULTS,
  'holdfast.go_no_go_votes.result': GO_RESULTS,
  'holdfast.invitations.answer': INVITATION_ANSWERS,
  'holdfast.invitations.letter_state': LETTER_STATES,
  'holdfast.invitations.role': CASE_ROLES,
  'holdfast.decline_reasons.reason': DECLINE_REASONS,
  'holdfast.decline_reasons.source': REASON_SOURCES,
  'holdfast.disclosure_reports.decision': DISCLOSURE_DECISIONS,
  'holdfast.logistics.venue_kind': VENUE_KINDS,
  'holdfast.offline_records.kind': OFFLINE_KINDS,
  'holdfast.offline_records.refusal': Object.keys(BEGIN_REFUSALS),
  'holdfast.offline_records.result': SOBRIETY_RESULTS,
  'holdfast.organization_crisis_contacts.kind': CONTACT_KINDS,
  'holdfast.entrusted_cases.ended_by': ENTRUSTING_SIDES,
  'holdfast.organization_invitations.letter_state': LETTER_STATES,
  'holdfast.organization_invitations.role': ORGANIZATION_ROLES,
  'holdfast.organization_members.role': ORGANIZATION_ROLES,
  'holdfast.organizations.kind': ORGANIZATION_KINDS,
  'holdfast.organizations.required_modules': LEARNING_MODULES,
  'holdfast.outcome_facts.admission_delay': ADMISSION_DELAYS,
  'holdfast.outcome_facts.approach': [...APPROACHES, NOT_CHOSEN],
  'holdfast.outcome_facts.care_30': CARE_ANSWERS,
  'holdfast.outcome_facts.care_90': CARE_ANSWERS,
  'holdfast.outcome_facts.care_180': CARE_ANSWERS,
  'holdfast.outcome_facts.causes': CAUSES,
  'holdfast.outcome_facts.changes': CHANGE_EFFECTS,
  'holdfast.outcome_facts.limits': LIMITS_KEPT,
  'holdfast.outcome_facts.limits_before': LIMITS_KEPT,
  'holdfast.outcome_facts.readiness': READINESS_AT_LOCK,
  'holdfast.outcome_facts.risk': [...RISK_LEVELS, NOT_ASSESSED],
  'holdfast.outcomes.care_30': CARE_ANSWERS,
  'holdfast.outcomes.care_90': CARE_ANSWERS,
  'holdfast.outcomes.care_180': CARE_ANSWERS,
  'holdfast.outcomes.admission': ADMISSIONS,
  'holdfast.outcomes.decision': DECISIONS,
  'holdfast.outcomes.follow_through': FOLLOW_THROUGH,
  'holdfast.outcomes.meeting_result': MEETING_RESULTS,
  'holdfast.outcomes.level_of_care': ['', ...LEVEL_OF_CARE_CODES],
  'holdfast.outcomes.reactions': REACTIONS,
  'holdfast.participant_abouts.channel': CHANNELS,
  'holdfast.participant_abouts.readings': READINGS,
  'holdfast.participant_abouts.self_care': SELF_CARE,
  'holdfast.participants.attendance': ATTENDANCES,
  'holdfast.participants.day_roles': DAY_ROLES,
  'holdfast.participants.raised_codes': SUITABILITY_CODES,
  'holdfast.participants.relationship': RELATIONSHIPS,
  'holdfast.plan_steps.step': Object.keys(PLAN_STEPS),
  'holdfast.plan_versions.why': PLAN_VERSION_REASONS,
  'holdfast.plans.begun_early_why': EARLY_WHYS,
  'holdfast.plans.approach': APPROACHES,
  'holdfast.plans.status': PLAN_STATUSES,
  'holdfast.prior_attempts.approach': APPROACHES,
  'holdfast.prior_attempts.causes': CAUSES,
  'holdfast.prior_attempts.decision': DECISIONS,
  'holdfast.prior_attempts.meeting_result': MEETING_RESULTS,
  'holdfast.prior_attempts.led_by': LED_BY,
  'holdfast.prior_attempts.reactions': REACTIONS,
  'holdfast.review_changes.effect': CHANGE_EFFECTS,
  'holdfast.review_changes.on_approach': APPROACHES,
  'holdfast.review_factors.cause': CAUSES,
  'holdfast.risk_assessments.crisis_kinds': CRISIS_KINDS,
  'holdfast.risk_assessments.level': RISK_LEVELS,
  'holdfast.risk_assessments.mitigations': MITIGATIONS,
  'holdfast.risk_assessments.triggers': CRISIS_TRIGGERS,
  'holdfast.run_events.kind': RUN_EVENT_KINDS,
  'holdfast.run_events.reaction': REACTIONS,
  'holdfast.run_events.step': STEP_CODES,
  'holdfast.runs.stop_kind': STOP_KINDS,
  'holdfast.safety_duties.duty': SAFETY_DUTIES,
  'holdfast.safety_duties.kind': ['day'],
  'holdfast.safety_plan_versions.kind': ['person', 'leads', 'day'],
  'holdfast.safety_plans.missing_parts': SAFETY_PARTS,
  'holdfast.screening_follow_ups.mitigations': SCREENING_MITIGATIONS,
  'holdfast.screening_follow_ups.steps': DV_STEPS,
  'holdfast.safety_screenings.level': SCREENING_LEVELS,
  'holdfast.safety_screenings.mitigations': SCREENING_MITIGATIONS,
  'holdfast.sobriety_checks.emergency_signs': EMERGENCY_SIGNS,
  'holdfast.sobriety_checks.impairment_signs': IMPAIRMENT_SIGNS,
  'holdfast.sobriety_checks.result': SOBRIETY_RESULTS,
  'holdfast.sobriety_checks.second_look': SECOND_LOOKS,
  'holdfast.sobriety_checks.withdrawal_flags': WITHDRAWAL_FLAGS,
  'holdfast.statements.missing_parts': STATEMENT_PARTS,
  'holdfast.statements.sharing': AUDIENCES,
  'holdfast.suitability_answers.codes': SUITABILITY_CODES,
  'holdfast.suitability_decisions.codes_added': SUITABILITY_CODES,
  'holdfast.suitability_decisions.codes_decided': SUITABILITY_CODES,
  'holdfast.suitability_decisions.decision': SUITABILITY_DECISIONS,
  'holdfast.suitability_notes.about': NOTE_SUBJECTS,
  'holdfast.enabling_supports.becomes': ENABLING_FUTURES,
  'holdfast.enabling_supports.topic': ENABLING_TOPICS,
  'holdfast.treatment_options.choice': CHOICES,
  'holdfast.treatment_options.chosen_how': CHOSEN_HOW,
  'holdfast.treatment_options.level_of_care': LEVEL_OF_CARE_CODES,
  'holdfast.treatment_options.referral': REFERRAL_DISCLOSURES,
  'holdfast.worksheets.kind': WORKSHEET_KINDS,
  'identity.reminder_letters.kind': REMINDER_KINDS,
  'identity.reminder_letters.state': REMINDER_STATES,
  'identity.reminder_settings.channel': REMINDER_CHANNELS,
  'identity.reminder_settings.off': REMINDER_KINDS,
  'identity.users.kind': ['account', 'guest'],
}

/** Each event of the audit trail with its resource, as the check of both together names them. */
export const AUDIT_PAIRS: readonly string[] = Object.entries(AUDIT_EVENTS).map((pair) => pair.join(' '))

const PAIRS_CHECK = {
  name: 'audit_events_action_resource_pair',
  sql: `ALTER TABLE holdfast.audit_events ADD CONSTRAINT audit_events_action_resource_pair CHECK (action || ' ' || resource IN (${AUDIT_PAIRS.map((pair) => `'${pair}'`).join(', ')}));`,
}

/** The checks that a database must have, as statements; `isList` says which columns hold several codes. */
export function checksOfCodes(isList: (column: string) => boolean): { name: string; sql: string }[] {
  const columns = Object.entries(COLUMN_CODES).map(([key, codes]) => {
    const [schema = '', table = '', column = ''] = key.split('.')
    const name = `${table}_${column}_code`
    const list = codes.map((code) => `'${code}'`).join(', ')
    const check = isList(key) ? `${column} <@ ARRAY[${list}]` : `${column} IN (${list})`
    return { name, sql: `ALTER TABLE ${schema}.${table} ADD CONSTRAINT ${name} CHECK (${check});` }
  })
  return [...columns, PAIRS_CHECK]
}
