import { text } from '@holdfast/content/consequences'
import type { Text } from '../text.ts'

/** How often somebody asks afterwards whether a consequence was kept (docs/practice.md 5.3). */
export const FOLLOW_UPS = [
  'once',
  'weekly',
  'weekly_then_monthly',
  'biweekly',
  'monthly',
  'each_event',
  'right_away',
] as const
/** How often somebody asks the speaker whether the limit is kept (docs/practice.md 5.3). */
export type FollowUp = (typeof FOLLOW_UPS)[number]

/** The rhythm in words, as the speaker chooses it (docs/practice.md 5.3). */
export const FOLLOW_UP_LABELS: Readonly<Record<FollowUp, Text>> = {
  once: text('follow-up-labels.once'),
  weekly: text('follow-up-labels.weekly'),
  weekly_then_monthly: text('follow-up-labels.weekly_then_monthly'),
  biweekly: text('follow-up-labels.biweekly'),
  monthly: text('follow-up-labels.monthly'),
  each_event: text('follow-up-labels.each_event'),
  right_away: text('follow-up-labels.right_away'),
}
