/** Why someone may not be in the room (domain.md 3). */
export const SUITABILITY_CODES = ['minor', 'disliked', 'unstable_mental_health', 'active_use', 'off_script', 'sabotage', 'cannot_stay_calm', 'abuser', 'legal', 'conflict', 'wont_hold', 'employer', 'frail', 'broker', 'distant'] as const
export type SuitabilityCode = (typeof SUITABILITY_CODES)[number]
