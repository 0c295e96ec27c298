import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { AreaLevel, RiskLevel } from './risk.ts'

/**
 * What a level is called, when it is the right one, and what to do next (docs/practice.md 9.1; S4.8: category → next
 * steps).
 */
export type RiskLevelEntry = { readonly label: Text; readonly meaning: Text; readonly nextSteps: readonly Text[] }

/** Numbers to call are dated content of their own and are never written here (docs/product.md 7.7). */
export const RISK_LEVEL_CATALOG: Readonly<Record<RiskLevel, RiskLevelEntry>> = content('risk-levels', {
  none: {
    label: text('risk-levels.none.label'),
    meaning: text('risk-levels.none.meaning'),
    nextSteps: [text('risk-levels.none.nextSteps.0')],
  },
  low: {
    label: text('risk-levels.low.label'),
    meaning: text('risk-levels.low.meaning'),
    nextSteps: [
      text('risk-levels.low.nextSteps.0'),
      text('risk-levels.low.nextSteps.1'),
      text('risk-levels.low.nextSteps.2'),
    ],
  },
  moderate: {
    label: text('risk-levels.moderate.label'),
    meaning: text('risk-levels.moderate.meaning'),
    nextSteps: [
      text('risk-levels.moderate.nextSteps.0'),
      text('risk-levels.moderate.nextSteps.1'),
      text('risk-levels.moderate.nextSteps.2'),
      text('risk-levels.moderate.nextSteps.3'),
    ],
  },
  high: {
    label: text('risk-levels.high.label'),
    meaning: text('risk-levels.high.meaning'),
    nextSteps: [
      text('risk-levels.high.nextSteps.0'),
      text('risk-levels.high.nextSteps.1'),
      text('risk-levels.high.nextSteps.2'),
      text('risk-levels.high.nextSteps.3'),
    ],
  },
  imminent: {
    label: text('risk-levels.imminent.label'),
    meaning: text('risk-levels.imminent.meaning'),
    nextSteps: [
      text('risk-levels.imminent.nextSteps.0'),
      text('risk-levels.imminent.nextSteps.1'),
      text('risk-levels.imminent.nextSteps.2'),
    ],
  },
})

/** What an area is called that was asked about and nobody knew. */
const UNKNOWN_AREA = { label: text('risk-unknown.label'), meaning: text('risk-unknown.meaning') }

/** What the answer to one area is called, and what it means. */
export const areaLevelEntry = (level: AreaLevel): Pick<RiskLevelEntry, 'label' | 'meaning'> =>
  level === 'unknown' ? UNKNOWN_AREA : RISK_LEVEL_CATALOG[level]
