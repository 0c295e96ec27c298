import { type AreaLevel, CORE_AREAS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'

type Answers = Partial<Record<RiskArea, { level: AreaLevel; observed?: string }>>

/** Every core area answered with "none known", and what a scenario says besides. */
export const withCoreAnswers = (areas: Answers = {}): Answers => ({
  ...Object.fromEntries(CORE_AREAS.map((area) => [area, { level: 'none' }])),
  ...areas,
})
