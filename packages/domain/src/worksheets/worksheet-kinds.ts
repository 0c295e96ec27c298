/** The approaches' own worksheets, besides the parts that every plan has (docs/practice.md 2.1 to 2.4). */
export const WORKSHEET_KINDS = [
  'listener',
  'use_analysis',
  'communication_rule',
  'reward',
  'natural_consequence',
  'self_care_goal',
  'window',
  'invitation_script',
  'rapid_intake',
  'no_secrets',
  'group_decision',
  'network_meeting',
  'message_rule',
  'level_result',
  'roster_goal',
  'workshop_session',
  'recovery_plan',
  'escalation_step',
  'monthly_review',
  'phase',
  'education_session',
  'second_letter',
] as const
/** A worksheet that one approach works with and another does not ask for (docs/practice.md 2). */
export type WorksheetKind = (typeof WORKSHEET_KINDS)[number]
