import type { Finding } from '../plan/finding.ts'
import { TASK_KINDS, type PathKind } from './task-kinds.ts'
import type { PathStep } from './path-steps.ts'

/** The task that mends what each rule of readiness finds. A test compares it with the rules. */
const RULES: Partial<Record<PathKind, string>> = {
  risk: 'risk_missing risk_incomplete risk_unknown risk_old risk_ask_due risk_imminent risk_violence_at_home risk_high_unsigned risk_needs_professional safety_needs_a_look',
  screening: 'screening_unanswered',
  safety_look: 'safety_look_needed',
  safety_plan: 'safety_plan_missing naloxone_missing safety_review_due',
  approach:
    'approach_undecided help_comes_first crisis_comes_first approach_needs_a_look approach_recheck approach_is_open surprise_costs_trust',
  worksheets: 'worksheet_missing',
  recovery_plan: 'recovery_plan_missing',
  people: 'many_voices few_voices network_too_small one_voice_only',
  roles:
    'facilitator_missing facilitator_not_neutral facilitator_is_family safety_lead_missing role_needs_adult safety_lead_has_wheel too_many_roles letter_without_reader reader_not_there',
  fit: 'minor_in_room suitability_blocks suitability_warns coach_first decision_not_followed child_without_care childcare_in_room people_need_a_look',
  fit_decide: 'professional_decides',
  about: 'person_unprepared',
  learn: 'module_open',
  awareness: 'plan_may_be_known disclosure_not_followed',
  needs: 'interpreter_missing interpreter_unsuitable reach_plan_missing no_signal_plan',
  letter:
    'statement_missing statement_incomplete statement_too_long statement_over_time statement_private letter_not_released',
  letter_in_name: 'letter_without_writer',
  limit:
    'no_consequences no_family_agreements consequence_unchecked consequence_without_start consequence_closes_door consequence_unsure consequence_unsafe consequence_hazard_refused',
  limit_look: 'consequence_needs_review',
  stance: 'consequence_unagreed',
  agreement: 'consequence_objected consequence_contradicted',
  enabling: 'enabling_gap',
  order: 'nobody_speaks no_script more_than_one_voice reading_round_long',
  place:
    'no_chosen_place no_backup_place sole_option preferences_differ clinicians_said_no place_takes_sober_only backup_same_place detox_not_offered medicines_refused',
  cover: 'insurance_unverified insurance_old insurance_not_paid insurance_costs_more',
  bed: 'bed_hold_expired bed_not_held bed_recheck_due arrival_too_late arrival_before_meeting arrival_outside_hours',
  tie: 'referral_undisclosed',
  date: 'no_date date_past date_far backup_date_before no_backup_date outside_window too_short appointment_clash',
  venue: 'no_venue exits_not_clear place_public place_bad_memories neutral_venue',
  arrival: 'no_arrival_order remote_without_link code_tells',
  my_day: 'time_off_open evening_open',
  drive: 'no_transport escort_missing driver_not_there escort_not_there safety_lead_drives transport_list_open',
  lists: 'setting_list_open weapons_not_secured packing_without_owner',
  answers: 'failure_mode_uncovered answers_not_rehearsed force_found',
  excuses: 'excuses_open answers_differ excuses_not_rehearsed',
  check_plan: 'observers_missing observer_not_there wait_plan_missing',
  seating:
    'no_seating seat_missing seat_far_from_door seat_blocks_door seat_encircled seat_behind seat_bond_apart seat_conflict_in_view seat_facilitator_hidden',
  rehearsal: 'no_rehearsal second_rehearsal rehearsal_too_long',
}

const KIND_OF_RULE: Readonly<Record<string, PathKind>> = Object.fromEntries(
  Object.entries(RULES).flatMap(([kind, rules]) => rules.split(' ').map((rule) => [rule, kind as PathKind])),
)

// words of force stand in several sections: where they are corrected decides
const FORCE: Partial<Record<Finding['section'], PathKind>> = {
  contingencies: 'answers',
  sobriety: 'check_plan',
  logistics: 'lists',
}

/** The task that mends a finding; undefined for a rule that nobody has given to a task. */
export const kindOf = ({ rule, section }: Pick<Finding, 'rule' | 'section'>): PathKind | undefined =>
  rule === 'force_found' ? (FORCE[section] ?? 'answers') : KIND_OF_RULE[rule]

/** The step of the path in which a finding is mended. */
export const stepOfFinding = (finding: Pick<Finding, 'rule' | 'section'>): PathStep =>
  TASK_KINDS[kindOf(finding) ?? 'task'].step

/** What was done and turned out to be in the way: it needs attention, whatever else is still missing. */
const ATTENTION: readonly string[] =
  'risk_old risk_imminent risk_violence_at_home risk_high_unsigned safety_needs_a_look safety_look_needed safety_review_due crisis_comes_first approach_needs_a_look help_comes_first plan_may_be_known disclosure_not_followed minor_in_room childcare_in_room suitability_blocks professional_decides decision_not_followed facilitator_not_neutral safety_lead_has_wheel role_needs_adult statement_too_long consequence_unsafe consequence_hazard_refused consequence_needs_review consequence_objected consequence_contradicted clinicians_said_no medicines_refused detox_not_offered insurance_not_paid insurance_old bed_hold_expired bed_recheck_due arrival_too_late arrival_outside_hours arrival_before_meeting date_past backup_date_before appointment_clash place_bad_memories neutral_venue driver_not_there escort_not_there safety_lead_drives weapons_not_secured observer_not_there seat_blocks_door seat_encircled force_found interpreter_unsuitable'.split(
    ' ',
  )

/** Whether a finding is about something that was done, not about something still missing. */
export const needsAttention = ({ rule }: Pick<Finding, 'rule'>): boolean => ATTENTION.includes(rule)
