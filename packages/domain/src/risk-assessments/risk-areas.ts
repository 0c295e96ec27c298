import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { RiskArea } from './risk.ts'

/**
 * What an area is called and the questions whose "yes" raises it. Prompts to get help, never a score
 * (docs/practice.md 9.1).
 */
export type RiskAreaEntry = { readonly label: Text; readonly questions: readonly Text[] }

/** The areas of docs/practice.md 9.1. Questions about violence are asked of each partner alone. */
export const RISK_AREA_CATALOG: Readonly<Record<RiskArea, RiskAreaEntry>> = content('risk-areas', {
  self_harm: {
    label: text('risk-areas.self_harm.label'),
    questions: [
      text('risk-areas.self_harm.questions.0'),
      text('risk-areas.self_harm.questions.1'),
      text('risk-areas.self_harm.questions.2'),
      text('risk-areas.self_harm.questions.3'),
      text('risk-areas.self_harm.questions.4'),
    ],
  },
  harm_to_others: {
    label: text('risk-areas.harm_to_others.label'),
    questions: [
      text('risk-areas.harm_to_others.questions.0'),
      text('risk-areas.harm_to_others.questions.1'),
      text('risk-areas.harm_to_others.questions.2'),
    ],
  },
  weapons: {
    label: text('risk-areas.weapons.label'),
    questions: [
      text('risk-areas.weapons.questions.0'),
      text('risk-areas.weapons.questions.1'),
      text('risk-areas.weapons.questions.2'),
    ],
  },
  domestic_violence: {
    label: text('risk-areas.domestic_violence.label'),
    questions: [
      text('risk-areas.domestic_violence.questions.0'),
      text('risk-areas.domestic_violence.questions.1'),
      text('risk-areas.domestic_violence.questions.2'),
      text('risk-areas.domestic_violence.questions.3'),
      text('risk-areas.domestic_violence.questions.4'),
    ],
  },
  withdrawal: {
    label: text('risk-areas.withdrawal.label'),
    questions: [
      text('risk-areas.withdrawal.questions.0'),
      text('risk-areas.withdrawal.questions.1'),
      text('risk-areas.withdrawal.questions.2'),
      text('risk-areas.withdrawal.questions.3'),
      text('risk-areas.withdrawal.questions.4'),
      text('risk-areas.withdrawal.questions.5'),
      text('risk-areas.withdrawal.questions.6'),
      text('risk-areas.withdrawal.questions.7'),
    ],
  },
  overdose: {
    label: text('risk-areas.overdose.label'),
    questions: [
      text('risk-areas.overdose.questions.0'),
      text('risk-areas.overdose.questions.1'),
      text('risk-areas.overdose.questions.2'),
      text('risk-areas.overdose.questions.3'),
      text('risk-areas.overdose.questions.4'),
    ],
  },
  medical: {
    label: text('risk-areas.medical.label'),
    questions: [
      text('risk-areas.medical.questions.0'),
      text('risk-areas.medical.questions.1'),
      text('risk-areas.medical.questions.2'),
    ],
  },
  psychiatric: {
    label: text('risk-areas.psychiatric.label'),
    questions: [
      text('risk-areas.psychiatric.questions.0'),
      text('risk-areas.psychiatric.questions.1'),
      text('risk-areas.psychiatric.questions.2'),
      text('risk-areas.psychiatric.questions.3'),
    ],
  },
  minors_at_home: {
    label: text('risk-areas.minors_at_home.label'),
    questions: [
      text('risk-areas.minors_at_home.questions.0'),
      text('risk-areas.minors_at_home.questions.1'),
      text('risk-areas.minors_at_home.questions.2'),
      text('risk-areas.minors_at_home.questions.3'),
    ],
  },
  vulnerable_adult: {
    label: text('risk-areas.vulnerable_adult.label'),
    questions: [text('risk-areas.vulnerable_adult.questions.0'), text('risk-areas.vulnerable_adult.questions.1')],
  },
  legal: {
    label: text('risk-areas.legal.label'),
    questions: [text('risk-areas.legal.questions.0'), text('risk-areas.legal.questions.1')],
  },
  unknown_substances: {
    label: text('risk-areas.unknown_substances.label'),
    questions: [
      text('risk-areas.unknown_substances.questions.0'),
      text('risk-areas.unknown_substances.questions.1'),
      text('risk-areas.unknown_substances.questions.2'),
    ],
  },
  participants_own: {
    label: text('risk-areas.participants_own.label'),
    questions: [text('risk-areas.participants_own.questions.0'), text('risk-areas.participants_own.questions.1')],
  },
  setting: {
    label: text('risk-areas.setting.label'),
    questions: [text('risk-areas.setting.questions.0'), text('risk-areas.setting.questions.1')],
  },
})
