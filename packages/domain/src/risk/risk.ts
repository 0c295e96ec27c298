/** How serious the danger is, lowest first (domain.md 9.1). The highest area sets the level. */
export const RISK_LEVELS = ['none', 'low', 'moderate', 'high', 'imminent'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

export const RISK_AREAS = ['self_harm', 'harm_to_others', 'weapons', 'domestic_violence', 'withdrawal', 'overdose', 'medical', 'psychiatric', 'minors_at_home', 'vulnerable_adult', 'legal', 'unknown_substances', 'participants_own', 'setting'] as const
export type RiskArea = (typeof RISK_AREAS)[number]
