import type { Dated } from '../content/content.ts'

/** When what Holdfast says about risk was last checked. */
export const RISK_DATED = {
  kind: 'guide',
  asOf: '2026-11-25',
  reviewBy: '2027-05-25',
  source: { ref: 'docs/practice.md 9.1, S4.8', standing: 'guidance' },
} as const satisfies Dated
