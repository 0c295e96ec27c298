import { RISK_AREA_CATALOG } from './risk-areas.ts'
import { type AreaLevel, isAtLeast, RISK_LEVELS, type RiskArea } from './risk.ts'
import type { RiskSign, SignAnswers } from './risk-signs.ts'

/** The signs that belong to an area. */
export const signsOf = (area: RiskArea): readonly RiskSign[] => RISK_AREA_CATALOG[area].signs.map(({ code }) => code)

/** Answers to signs that the area does not ask about: they are refused. */
export const foreignSigns = (area: RiskArea, answers: SignAnswers): RiskSign[] =>
  (Object.keys(answers) as RiskSign[]).filter((code) => !signsOf(area).includes(code))

/**
 * The level that the answers to the signs of an area ask for (docs/practice.md 9.1): the highest one that a yes raises it to. Without
 * a yes it is none only when every sign was answered with no; what nobody knows, or was not asked, makes it unknown. A danger that
 * was known `before` does not become unknown. Null where no sign was answered.
 */
export function proposedLevel(area: RiskArea, answers: SignAnswers, before?: AreaLevel): AreaLevel | null {
  const { signs } = RISK_AREA_CATALOG[area]
  const given = signs.flatMap(({ code, raises }) => (answers[code] ? [{ answer: answers[code], raises }] : []))
  if (given.length === 0) return null
  const raised = RISK_LEVELS.findLast((level) =>
    given.some(({ answer, raises }) => answer === 'yes' && raises === level),
  )
  const isOpen = given.length < signs.length || given.some(({ answer }) => answer === 'not_sure')
  const proposed = raised ?? (isOpen ? 'unknown' : 'none')
  return proposed === 'unknown' && before !== undefined && isAtLeast(before, 'moderate') ? before : proposed
}

/** Whether a level that was chosen is lower than the signs ask for; then it needs a reason in words. */
export function isLowered(area: RiskArea, chosen: AreaLevel, answers: SignAnswers): boolean {
  const proposed = proposedLevel(area, answers)
  if (proposed === null) return false
  if (proposed === 'unknown') return chosen === 'none'
  return !isAtLeast(chosen, proposed)
}
