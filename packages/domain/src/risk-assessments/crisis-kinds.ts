import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What kind of crisis this is, if it is one (S4.1). */
export const CRISIS_KINDS = ['mental_health', 'substance', 'domestic_violence', 'disaster'] as const
/** As many as fit; an assessment that found no crisis names none. */
export type CrisisKind = (typeof CRISIS_KINDS)[number]

/** What may have set it off (S4.3). */
export const CRISIS_TRIGGERS = ['trauma', 'loss', 'chronic_anxiety', 'substance_use', 'suicidal_thoughts'] as const
/** What may have set a crisis off, as many as fit; no cause is looked for in a person. */
export type CrisisTrigger = (typeof CRISIS_TRIGGERS)[number]

/** What to do about each kind of crisis (S4.1, S4.19 to S4.21). */
export const CRISIS_KIND_LABELS: Readonly<Record<CrisisKind, { label: Text; first: Text }>> = content('crisis-kinds', {
  mental_health: {
    label: text('crisis-kinds.mental_health.label'),
    first: text('crisis-kinds.mental_health.first'),
  },
  substance: {
    label: text('crisis-kinds.substance.label'),
    first: text('crisis-kinds.substance.first'),
  },
  domestic_violence: {
    label: text('crisis-kinds.domestic_violence.label'),
    first: text('crisis-kinds.domestic_violence.first'),
  },
  disaster: {
    label: text('crisis-kinds.disaster.label'),
    first: text('crisis-kinds.disaster.first'),
  },
})

/** The triggers without clinical terms. */
export const CRISIS_TRIGGER_LABELS: Readonly<Record<CrisisTrigger, Text>> = content('crisis-triggers', {
  trauma: text('crisis-triggers.trauma'),
  loss: text('crisis-triggers.loss'),
  chronic_anxiety: text('crisis-triggers.chronic_anxiety'),
  substance_use: text('crisis-triggers.substance_use'),
  suicidal_thoughts: text('crisis-triggers.suicidal_thoughts'),
})

/** In a crisis, in this order (S4.2). */
export const CRISIS_GOALS: readonly Text[] = content('crisis-goals', [
  text('crisis-goals.0'),
  text('crisis-goals.1'),
  text('crisis-goals.2'),
  text('crisis-goals.3'),
])
