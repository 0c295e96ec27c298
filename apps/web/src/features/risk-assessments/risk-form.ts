import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { proposedLevel } from '@holdfast/domain/risk-assessments/proposed-level'
import {
  isAtLeast,
  overallLevel,
  RISK_STEPS,
  type AreaLevels,
  type RiskArea,
} from '@holdfast/domain/risk-assessments/risk'
import type { RiskSign, SignAnswer } from '@holdfast/domain/risk-assessments/risk-signs'

/** What is judged in one sitting. `reassessInDays` is the family's wish; null leaves it to the level. */
export type RiskForm = Pick<RiskAssessment, 'areas' | 'crisisKinds' | 'triggers' | 'mitigations' | 'mitigation'> & {
  reassessInDays: number | null
}
/** What is known of one area: its signs, the level, and the words. */
export type AreaAnswer = NonNullable<RiskForm['areas'][RiskArea]>

/** The level of each area that was judged. */
export const levelsOf = (areas: RiskForm['areas']): AreaLevels =>
  Object.fromEntries(Object.entries(areas).map(([area, { level }]) => [area, level]))

/** The answers of an area with more signs answered; the level follows from them anew. */
export function withSigns(
  area: RiskArea,
  answer: AreaAnswer | undefined,
  signs: Readonly<Partial<Record<RiskSign, SignAnswer>>>,
  before: RiskAssessment | null,
): AreaAnswer {
  const blank = { observed: '', history: '', thinking: '' }
  const given = { ...answer?.signs, ...signs }
  const level = proposedLevel(area, given, before?.areas[area]?.level) ?? 'unknown'
  return { ...(answer ?? blank), signs: given, level, lowerWhy: '' }
}

/** The names of the pages: neutral, since they stand in the address. The signs of an area, and what is known about it. */
export const signsPage = (area: RiskArea): string => String(RISK_STEPS.indexOf(area) + 1)
/** The page that asks what is known about an area, and how serious it is. */
export const wordsPage = (area: RiskArea): string => `${signsPage(area)}b`
/** The last page: everything at one look. */
export const CHECK_PAGE = 'check'

/** One page of the questions. */
export type RiskPage =
  | { kind: 'crisis' | 'mitigation' | 'check'; name: string }
  | { kind: 'signs' | 'words'; name: string; area: RiskArea }

/** The pages in their order: an area that has something to be told is followed by a page for it. */
export const pagesOf = (form: RiskForm): RiskPage[] => [
  { kind: 'crisis', name: '0' },
  ...RISK_STEPS.flatMap((area): RiskPage[] => {
    const level = form.areas[area]?.level ?? 'none'
    const signs: RiskPage = { kind: 'signs', name: signsPage(area), area }
    return level === 'none' ? [signs] : [signs, { kind: 'words', name: wordsPage(area), area }]
  }),
  ...(isAtLeast(overallLevel(levelsOf(form.areas)), 'moderate') ? [{ kind: 'mitigation', name: 'how' } as const] : []),
  { kind: 'check', name: CHECK_PAGE },
]

/** Begins from the assessment before. */
export const beginRiskForm = (before: RiskAssessment | null): RiskForm => ({
  areas: before?.areas ?? {},
  crisisKinds: before?.crisisKinds ?? [],
  triggers: before?.triggers ?? [],
  mitigations: before?.mitigations ?? [],
  mitigation: before?.mitigation ?? '',
  reassessInDays: null,
})
