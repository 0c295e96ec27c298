/** What a change from a review does to the next attempt (domain.md 10.5). */
export const CHANGE_EFFECTS = [
  'none',
  'participant_not_attending',
  'participant_sends_letter',
  'switch_approach',
  'announce_it',
  'add_contingency',
  'require_backup_date',
  'choose_treatment_again',
  'review_consequences',
  'add_professional',
  'rehearse',
  'shorten_statements',
] as const
export type ChangeEffect = (typeof CHANGE_EFFECTS)[number]
