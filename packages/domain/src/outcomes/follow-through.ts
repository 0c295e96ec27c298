import { text } from '@holdfast/content/outcomes'
import type { Text } from '../text.ts'

/** What became of the answer: never known that night, so "too early" is always one (docs/practice.md 10.1; F64). */
export const FOLLOW_THROUGH = ['too_early', 'kept', 'partly', 'promised_not_followed'] as const
/** Null or `too_early` until somebody knows; never read off the answer of the day (S2.3). */
export type FollowThrough = (typeof FOLLOW_THROUGH)[number]

/** What people did, without a verdict (docs/practice.md 1.3). */
export const FOLLOW_THROUGH_LABELS: Readonly<Record<FollowThrough, Text>> = {
  too_early: text('follow-through-labels.too_early'),
  kept: text('follow-through-labels.kept'),
  partly: text('follow-through-labels.partly'),
  promised_not_followed: text('follow-through-labels.promised_not_followed'),
}

/** How far the way into care went (docs/practice.md 10.1, `engagement`; F66). */
export const ADMISSIONS = [
  'too_early',
  'admitted',
  'assessed_not_admitted',
  'no_show',
  'turned_away',
  'left_early',
  'completed_detox_only',
  'completed',
  'transferred',
] as const
/** Kept apart from the decision and from whether the promise was kept (docs/practice.md ruling 6). */
export type Admission = (typeof ADMISSIONS)[number]

/** The way into care in plain words; "left before the end", never "failed" (docs/practice.md 1.3). */
export const ADMISSION_LABELS: Readonly<Record<Admission, Text>> = {
  too_early: text('admission-labels.too_early'),
  admitted: text('admission-labels.admitted'),
  assessed_not_admitted: text('admission-labels.assessed_not_admitted'),
  no_show: text('admission-labels.no_show'),
  turned_away: text('admission-labels.turned_away'),
  left_early: text('admission-labels.left_early'),
  completed_detox_only: text('admission-labels.completed_detox_only'),
  completed: text('admission-labels.completed'),
  transferred: text('admission-labels.transferred'),
}
