import { type AreaLevels, isAtLeast, overallLevel } from '../risk-assessments/risk.ts'

/**
 * Whether the risk screen keeps every consequence closed on the day: someone may harm themselves, or is in danger now
 * (docs/practice.md 5.2, 7.5).
 */
export const consequencesWithheld = (areas: AreaLevels | null): boolean =>
  areas !== null && (isAtLeast(areas.self_harm, 'high') || overallLevel(areas) === 'imminent')
