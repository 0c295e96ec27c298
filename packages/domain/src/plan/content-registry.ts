import { APPROACH_RULES } from '../approaches/approach-rules.ts'
import { APPROACH_GUIDES } from './approach.ts'
import { SITUATIONS } from '../approaches/situations.ts'
import { COMMITMENT, CRISIS_FIRST } from '../approaches/crisis-first.ts'
import { FIGURES, FIGURES_CAVEAT } from '../approaches/figures.ts'
import { BETWEEN_ATTEMPTS, HOPE, NEXT_ATTEMPT_CONDITIONS, WINDOWS } from '../attempts/start.ts'
import { EXIT_LIST, LEAVE_LIST, PACKING_LIST, PAPERS_LIST } from '../checklists/belongings-lists.ts'
import { CODE_OF_CONDUCT } from '../conduct/code.ts'
import { SETTING_LIST } from '../checklists/setting-list.ts'
import { ESCORT_LIST, TRANSPORT_LIST } from '../checklists/travel-lists.ts'
import { CONSEQUENCE_RULES } from '../consequences/consequence-rules.ts'
import { COACH_WORDS } from '../coaching/categories.ts'
import { MEASURE_TEXTS } from '../coaching/measure-texts.ts'
import { SAFETY_WORDS } from '../coaching/safety-cues.ts'
import { CONSEQUENCE_EXAMPLES } from '../consequences/consequence-examples.ts'
import { ENABLING, ENABLING_BY_CATEGORY } from '../consequences/enabling-patterns.ts'
import { CHECK_HINTS, ENFORCEABILITY_STEPS } from '../consequences/enforceability-steps.ts'
import { CHECKS } from '../consequences/enforceability.ts'
import { HAZARD_RULES } from '../consequences/hazards.ts'
import { CONTINGENCY_CATALOG } from '../contingencies/catalog.ts'
import { CONTINGENCY_RULES } from '../contingencies/contingency-rules.ts'
import { FAILURE_MODES } from '../contingencies/coverage.ts'
import { CRISIS_CARDS } from '../crisis-cards/crisis-cards.ts'
import { APPEAL_NOTE_TABLE, COVER_QUESTIONS, INSURANCE_GROUPS } from '../insurance/insurance.ts'
import {
  FILE_PROBLEM_LABELS,
  IMPORT_REFUSALS,
  IMPORT_STATUS_LABELS,
  LINE_PROBLEM_LABELS,
  LINE_VERDICT_LABELS,
} from '../facilities/import-labels.ts'
import { SERVICE_CATEGORY_LABELS } from '../facilities/service-code.ts'
import { SERVICE_CODES } from '../facilities/service-codes.ts'
import { PARTICIPANT_SCHEDULE_RULES } from '../participant-schedules/participant-schedule-rules.ts'
import { FIRST_CALL_HINTS } from '../first-call/first-call-hints.ts'
import { STEP_GUIDES } from '../first-call/first-call-labels.ts'
import { EXCUSE_CATALOG, NEVER_HOLD } from '../excuses/excuse-catalog.ts'
import { EXCUSE_RULES } from '../excuses/excuse-rules.ts'
import { FORCE_WHY } from '../language/force-why.ts'
import { LEARNING_RULES } from '../learning/learning-rules.ts'
import { MODULE_CONTENT } from '../learning/modules.ts'
import { LOGISTICS_RULES } from '../logistics/logistics-rules.ts'
import { VENUE_RULES } from '../logistics/venue-rules.ts'
import { AFTER_TASKS } from '../outcomes/after-tasks.ts'
import { DECLINE_REASON_CATALOG } from '../outcomes/decline-reasons.ts'
import { OUTCOME_NOTES } from '../outcomes/outcome-labels.ts'
import { AWARENESS_RULES } from '../awareness/awareness-rules.ts'
import { AFTER_SLIP, RESTATING } from '../follow-through/follow-through.ts'
import { GO_LABELS, GO_REFUSALS } from '../go-no-go/go-no-go.ts'
import { DISCLOSURE_DECISION_LABELS } from '../awareness/awareness.ts'
import { DAY_ROLE_RULES } from '../participants/day-role-rules.ts'
import { DAY_ROLE_LABELS } from '../participants/participant.ts'
import { OWN_IT_HINT, PARTNER_GUIDE, PERSPECTIVE_PROMPTS, READING_PAGES } from '../participants/reading.ts'
import { SUITABILITY_DECISION_LABELS } from '../participants/suitability-decision.ts'
import { SUITABILITY_GUIDE } from '../participants/suitability-questions.ts'
import { SELF_CARE_LABELS } from '../participants/self-care.ts'
import { SCREENING_RULES } from '../safety-screening/screening-rules.ts'
import { PEOPLE_RULES } from '../participants/people-rules.ts'
import { SUITABILITY } from '../participants/suitability.ts'
import { AFTER_AN_ATTEMPT } from '../prior-attempts/prior-attempt.ts'
import { PROFESSIONAL_REASONS } from '../professionals/professional-advice.ts'
import { BLAME_HINT } from '../reviews/blame-words.ts'
import { NAMES_HINT, SELF_BLAME_NOTE } from '../reviews/blameless.ts'
import { CAUSE_CATALOG } from '../reviews/cause-catalog.ts'
import { CHANGE_EFFECT_CATALOG } from '../reviews/changes.ts'
import { AREA_STEPS } from '../risk-assessments/area-steps.ts'
import { CRISIS_GOALS, CRISIS_KIND_LABELS, CRISIS_TRIGGER_LABELS } from '../risk-assessments/crisis-kinds.ts'
import { DANGER_PROMPTS, RISK_INPUT_LABELS } from '../risk-assessments/danger-prompts.ts'
import { MITIGATION_LABELS } from '../risk-assessments/mitigations.ts'
import { RISK_AREA_CATALOG } from '../risk-assessments/risk-areas.ts'
import { RISK_LEVEL_CATALOG } from '../risk-assessments/risk-levels.ts'
import { RISK_RULES } from '../risk-assessments/risk-rules.ts'
import { CONSEQUENCE_LOCKS, EVENT_LABELS } from '../run/run-event-labels.ts'
import {
  AFTER_NO,
  AFTER_YES,
  CALM_SENTENCES,
  CRISIS_STEPS,
  EVENT_PROMPTS,
  GROUND_RULES,
  RUN_LINES,
} from '../run/run-guide.ts'
import { RUN_OF_SHOW } from '../run/run-of-show.ts'
import {
  DV_STEP_LABELS,
  MITIGATION_FIXES,
  SCREENING_MITIGATION_LABELS,
} from '../safety-screening/screening-follow-ups.ts'
import { SCREENING_GUIDE } from '../safety-screening/screening-questions.ts'
import { SEATING_RULES } from '../seating/seating-rules.ts'
import { SAFETY_PLAN_RULES } from '../safety-plan/safety-plan-rules.ts'
import { SAFETY_DUTY_LABELS, SAFETY_PART_GUIDE, SAFETY_PLAN_NOTES, WHAT_TO_SAY } from '../safety-plan/safety-plan.ts'
import { BREATH_TEST_NOTES, SOBRIETY_QUESTIONS, SOBRIETY_RESULT_CATALOG } from '../sobriety/check-guide.ts'
import {
  EMERGENCY_SIGN_LABELS,
  IMPAIRMENT_SIGN_LABELS,
  INHALANTS_NOTE,
  SIGNS_NOTE,
  WITHDRAWAL_FLAG_LABELS,
} from '../sobriety/sign-labels.ts'
import { SOBRIETY_RULES } from '../sobriety/sobriety-rules.ts'
import { WAIT_TABLE, WAIT_TABLE_NOTE } from '../sobriety/wait-table.ts'
import { ORDER_ADVICE } from '../statements/order-advice.ts'
import { STATEMENT_GUIDE } from '../statements/statement-guide.ts'
import { STATEMENT_RULES } from '../statements/statement-rules.ts'
import { ENABLING_RULES } from '../enabling/enabling-rules.ts'
import { LOW_TOLERANCE, NALOXONE_FACTS, OVERDOSE_DONTS, OVERDOSE_STEPS } from '../substances/overdose-steps.ts'
import { STOPPING_LABELS, SUBSTANCE_NOTES } from '../substances/substance-notes.ts'
import { ACCOMMODATIONS_RULES } from '../accommodations/accommodations-rules.ts'
import { CULTURE_HINTS, FAR_HINTS, REACH_LABELS } from '../accommodations/accommodations.ts'
import { CALL_QUESTIONS } from '../treatment-options/call-script.ts'
import { CRITERIA } from '../treatment-options/criteria.ts'
import { ARRIVAL_RULE_LABELS, CONFIRMATION_LABELS, REFERRAL_DISCLOSURE_LABELS } from '../treatment-options/admission.ts'
import { INSURANCE_NOTE, LEVEL_OF_CARE_NOTE, LEVELS_OF_CARE } from '../treatment-options/treatment-option.ts'
import { TREATMENT_RULES } from '../treatment-options/treatment-rules.ts'
import { COUNTDOWN } from '../tasks/countdown.ts'
import { TASK_TEMPLATES } from '../tasks/task-templates.ts'
import { TEMPLATES } from '../worksheets/templates.ts'
import { WORKSHEETS } from '../worksheets/worksheets.ts'
import { FORCE_PLACE_NAMES } from './force-readiness.ts'
import { FORCE_RULES } from './force-rules.ts'
import { type ContentRecord, recordsOf } from '../content/records.ts'

/** Every table that was made with `content`: what an organization can reword and what falls due for review. */
export const CONTENT_TABLES: readonly object[] = [
  APPROACH_RULES,
  PEOPLE_RULES,
  DAY_ROLE_RULES,
  AWARENESS_RULES,
  SCREENING_RULES,
  STATEMENT_RULES,
  CONSEQUENCE_RULES,
  ENABLING_RULES,
  TREATMENT_RULES,
  RISK_RULES,
  CONTINGENCY_RULES,
  SOBRIETY_RULES,
  CODE_OF_CONDUCT,
  LEARNING_RULES,
  MODULE_CONTENT,
  LOGISTICS_RULES,
  VENUE_RULES,
  PARTICIPANT_SCHEDULE_RULES,
  SEATING_RULES,
  EXCUSE_RULES,
  FORCE_RULES,
  FORCE_WHY,
  FORCE_PLACE_NAMES,
  EXCUSE_CATALOG,
  NEVER_HOLD,
  APPROACH_GUIDES,
  SUITABILITY,
  SUITABILITY_GUIDE,
  SUITABILITY_DECISION_LABELS,
  SELF_CARE_LABELS,
  READING_PAGES,
  PERSPECTIVE_PROMPTS,
  PARTNER_GUIDE,
  OWN_IT_HINT,
  DISCLOSURE_DECISION_LABELS,
  DAY_ROLE_LABELS,
  SCREENING_GUIDE,
  SCREENING_MITIGATION_LABELS,
  MITIGATION_FIXES,
  DV_STEP_LABELS,
  STATEMENT_GUIDE,
  ORDER_ADVICE,
  COACH_WORDS,
  MEASURE_TEXTS,
  SAFETY_WORDS,
  CHECKS,
  CHECK_HINTS,
  ENFORCEABILITY_STEPS,
  CONSEQUENCE_EXAMPLES,
  ENABLING,
  ENABLING_BY_CATEGORY,
  HAZARD_RULES,
  LEVELS_OF_CARE,
  LEVEL_OF_CARE_NOTE,
  INSURANCE_NOTE,
  CALL_QUESTIONS,
  CRITERIA,
  ARRIVAL_RULE_LABELS,
  CONFIRMATION_LABELS,
  REFERRAL_DISCLOSURE_LABELS,
  COVER_QUESTIONS,
  INSURANCE_GROUPS,
  APPEAL_NOTE_TABLE,
  SERVICE_CATEGORY_LABELS,
  SERVICE_CODES,
  LINE_PROBLEM_LABELS,
  LINE_VERDICT_LABELS,
  FILE_PROBLEM_LABELS,
  IMPORT_STATUS_LABELS,
  IMPORT_REFUSALS,
  GO_REFUSALS,
  GO_LABELS,
  RISK_AREA_CATALOG,
  RISK_LEVEL_CATALOG,
  RISK_INPUT_LABELS,
  DANGER_PROMPTS,
  AREA_STEPS,
  CRISIS_KIND_LABELS,
  CRISIS_TRIGGER_LABELS,
  CRISIS_GOALS,
  MITIGATION_LABELS,
  SAFETY_PLAN_RULES,
  SAFETY_PART_GUIDE,
  SAFETY_DUTY_LABELS,
  WHAT_TO_SAY,
  SAFETY_PLAN_NOTES,
  ACCOMMODATIONS_RULES,
  REACH_LABELS,
  CULTURE_HINTS,
  FAR_HINTS,
  SUBSTANCE_NOTES,
  STOPPING_LABELS,
  OVERDOSE_STEPS,
  OVERDOSE_DONTS,
  NALOXONE_FACTS,
  LOW_TOLERANCE,
  CRISIS_CARDS,
  CONTINGENCY_CATALOG,
  SETTING_LIST,
  TRANSPORT_LIST,
  ESCORT_LIST,
  PACKING_LIST,
  PAPERS_LIST,
  LEAVE_LIST,
  EXIT_LIST,
  FAILURE_MODES,
  SOBRIETY_QUESTIONS,
  BREATH_TEST_NOTES,
  SOBRIETY_RESULT_CATALOG,
  EMERGENCY_SIGN_LABELS,
  WITHDRAWAL_FLAG_LABELS,
  IMPAIRMENT_SIGN_LABELS,
  SIGNS_NOTE,
  INHALANTS_NOTE,
  WAIT_TABLE,
  WAIT_TABLE_NOTE,
  OUTCOME_NOTES,
  AFTER_TASKS,
  DECLINE_REASON_CATALOG,
  NAMES_HINT,
  BLAME_HINT,
  SELF_BLAME_NOTE,
  CAUSE_CATALOG,
  CHANGE_EFFECT_CATALOG,
  NEXT_ATTEMPT_CONDITIONS,
  WINDOWS,
  BETWEEN_ATTEMPTS,
  HOPE,
  RUN_OF_SHOW,
  EVENT_LABELS,
  CONSEQUENCE_LOCKS,
  STEP_GUIDES,
  FIRST_CALL_HINTS,
  SITUATIONS,
  CRISIS_FIRST,
  COMMITMENT,
  FIGURES,
  FIGURES_CAVEAT,
  AFTER_AN_ATTEMPT,
  PROFESSIONAL_REASONS,
  WORKSHEETS,
  TEMPLATES,
  COUNTDOWN,
  TASK_TEMPLATES,
  GROUND_RULES,
  RUN_LINES,
  CALM_SENTENCES,
  EVENT_PROMPTS,
  CRISIS_STEPS,
  AFTER_YES,
  AFTER_NO,
  AFTER_SLIP,
  RESTATING,
]

let records: readonly ContentRecord[] | undefined
/** Every text of every table, with its key, its dates and its source. */
export const contentRecords = (): readonly ContentRecord[] => (records ??= CONTENT_TABLES.flatMap(recordsOf))
