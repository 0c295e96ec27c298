import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { DANGERS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'

/** What is judged in one sitting. `reassessInDays` is the family's wish; null leaves it to the level. */
export type RiskForm = Pick<RiskAssessment, 'areas' | 'crisisKinds' | 'triggers' | 'mitigations' | 'mitigation'> & {
  reassessInDays: number | null
}

/** Which areas are asked about together, after the three dangers that have a step of their own. */
export const AREA_GROUPS = {
  violence: ['weapons', 'domestic_violence'],
  body: ['withdrawal', 'overdose', 'unknown_substances', 'medical'],
  home: ['minors_at_home', 'vulnerable_adult', 'legal'],
  around: ['participants_own', 'setting'],
} as const satisfies Record<string, readonly RiskArea[]>

/** The step of the form that asks about an area; the first step asks what is going on. */
export const stepOf = (area: RiskArea): number =>
  1 +
  [...DANGERS.map((danger) => [danger]), ...Object.values(AREA_GROUPS)].findIndex((areas: readonly RiskArea[]) =>
    areas.includes(area),
  )

/** Begins from the assessment before. */
export const beginRiskForm = (before: RiskAssessment | null): RiskForm => ({
  areas: before?.areas ?? {},
  crisisKinds: before?.crisisKinds ?? [],
  triggers: before?.triggers ?? [],
  mitigations: before?.mitigations ?? [],
  mitigation: before?.mitigation ?? '',
  reassessInDays: null,
})
