import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { type AreaLevel, isAtLeast, type RiskArea } from './risk.ts'

/** What an area asks for once it is moderate, and what besides once it is high (S4.8: category → next steps). */
type AreaSteps = { readonly moderate: readonly Text[]; readonly high: readonly Text[] }

/** Next steps that belong to one area, besides those of the level (docs/practice.md 9.1, 7.5, S4.19 to S4.21). */
export const AREA_STEPS: Readonly<Record<RiskArea, AreaSteps>> = content('risk-area-steps', {
  self_harm: {
    moderate: [text('risk-area-steps.self_harm.moderate.0'), text('risk-area-steps.self_harm.moderate.1')],
    high: [text('risk-area-steps.self_harm.high.0')],
  },
  harm_to_others: {
    moderate: [text('risk-area-steps.harm_to_others.moderate.0')],
    high: [text('risk-area-steps.harm_to_others.high.0')],
  },
  weapons: {
    moderate: [text('risk-area-steps.weapons.moderate.0')],
    high: [text('risk-area-steps.weapons.high.0')],
  },
  domestic_violence: {
    moderate: [
      text('risk-area-steps.domestic_violence.moderate.0'),
      text('risk-area-steps.domestic_violence.moderate.1'),
      text('risk-area-steps.domestic_violence.moderate.2'),
    ],
    high: [text('risk-area-steps.domestic_violence.high.0')],
  },
  withdrawal: {
    moderate: [text('risk-area-steps.withdrawal.moderate.0')],
    high: [text('risk-area-steps.withdrawal.high.0')],
  },
  overdose: {
    moderate: [text('risk-area-steps.overdose.moderate.0'), text('risk-area-steps.overdose.moderate.1')],
    high: [text('risk-area-steps.overdose.high.0')],
  },
  medical: {
    moderate: [text('risk-area-steps.medical.moderate.0'), text('risk-area-steps.medical.moderate.1')],
    high: [text('risk-area-steps.medical.high.0')],
  },
  psychiatric: {
    moderate: [text('risk-area-steps.psychiatric.moderate.0')],
    high: [text('risk-area-steps.psychiatric.high.0')],
  },
  minors_at_home: {
    moderate: [text('risk-area-steps.minors_at_home.moderate.0')],
    high: [text('risk-area-steps.minors_at_home.high.0')],
  },
  vulnerable_adult: {
    moderate: [text('risk-area-steps.vulnerable_adult.moderate.0')],
    high: [text('risk-area-steps.vulnerable_adult.high.0')],
  },
  legal: {
    moderate: [text('risk-area-steps.legal.moderate.0')],
    high: [text('risk-area-steps.legal.high.0')],
  },
  unknown_substances: {
    moderate: [text('risk-area-steps.unknown_substances.moderate.0')],
    high: [text('risk-area-steps.unknown_substances.high.0')],
  },
  participants_own: {
    moderate: [text('risk-area-steps.participants_own.moderate.0')],
    high: [text('risk-area-steps.participants_own.high.0')],
  },
  setting: {
    moderate: [text('risk-area-steps.setting.moderate.0')],
    high: [text('risk-area-steps.setting.high.0')],
  },
})

/** What this area asks for at this level. */
export function stepsFor(area: RiskArea, level: AreaLevel): readonly Text[] {
  const { moderate, high } = AREA_STEPS[area]
  if (isAtLeast(level, 'high')) return [...high, ...moderate]
  return isAtLeast(level, 'moderate') ? moderate : []
}
