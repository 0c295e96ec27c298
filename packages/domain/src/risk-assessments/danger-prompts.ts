import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { type RiskArea, type RiskInput, DANGERS } from './risk.ts'

/** What each of the three inputs asks (S4.8). */
export const RISK_INPUT_LABELS: Readonly<Record<RiskInput, Text>> = content('risk-inputs', {
  observed: text('risk-inputs.observed'),
  history: text('risk-inputs.history'),
  thinking: text('risk-inputs.thinking'),
})

/** What to think of when one of the three dangers is weighed (S4.8). */
export const DANGER_PROMPTS: Readonly<Record<(typeof DANGERS)[number], Readonly<Record<RiskInput, Text>>>> = content(
  'danger-prompts',
  {
    self_harm: {
      observed: text('danger-prompts.self_harm.observed'),
      history: text('danger-prompts.self_harm.history'),
      thinking: text('danger-prompts.self_harm.thinking'),
    },
    harm_to_others: {
      observed: text('danger-prompts.harm_to_others.observed'),
      history: text('danger-prompts.harm_to_others.history'),
      thinking: text('danger-prompts.harm_to_others.thinking'),
    },
    psychiatric: {
      observed: text('danger-prompts.psychiatric.observed'),
      history: text('danger-prompts.psychiatric.history'),
      thinking: text('danger-prompts.psychiatric.thinking'),
    },
  },
)

/** What to think of for one input of an area; the three dangers have prompts of their own. */
export const promptFor = (area: RiskArea, input: RiskInput): Text | null =>
  (DANGER_PROMPTS as Partial<Record<RiskArea, Readonly<Record<RiskInput, Text>>>>)[area]?.[input] ?? null
