/** What two adults decide after the sobriety check (domain.md 7.2). */
export const SOBRIETY_RESULTS = ['proceed', 'wait', 'postpone', 'medical_first', 'emergency'] as const
export type SobrietyResult = (typeof SOBRIETY_RESULTS)[number]
