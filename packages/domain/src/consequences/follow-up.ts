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
  once: { en: 'Once, when it is done', es: 'Una vez, cuando esté hecho' },
  weekly: { en: 'Every week', es: 'Cada semana' },
  weekly_then_monthly: {
    en: 'Every week for four weeks, then monthly',
    es: 'Cada semana por cuatro semanas, después cada mes',
  },
  biweekly: { en: 'Every two weeks', es: 'Cada dos semanas' },
  monthly: { en: 'Every month', es: 'Cada mes' },
  each_event: { en: 'After each occasion', es: 'Después de cada ocasión' },
  right_away: { en: 'Right away, each time', es: 'Enseguida, cada vez' },
}
