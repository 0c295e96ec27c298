import { describe, expect, test } from 'vitest'
import * as start from './attempts/start.ts'
import * as compare from './attempts/compare.ts'
import * as caseLabels from './cases/case-labels.ts'
import * as enforceability from './consequences/enforceability.ts'
import * as contingencies from './contingencies/catalog.ts'
import * as coverage from './contingencies/coverage.ts'
import * as crisisCards from './crisis-cards/crisis-cards.ts'
import * as declineReasons from './outcomes/decline-reasons.ts'
import * as outcomeLabels from './outcomes/outcome-labels.ts'
import * as participant from './participants/participant.ts'
import * as suitability from './participants/suitability.ts'
import * as caseAbilities from './permissions/case-abilities.ts'
import * as approach from './plan/approach.ts'
import * as sections from './plan/sections.ts'
import * as stepLabels from './plan/step-labels.ts'
import * as blameless from './reviews/blameless.ts'
import * as causeCatalog from './reviews/cause-catalog.ts'
import * as causes from './reviews/causes.ts'
import * as changes from './reviews/changes.ts'
import * as riskAreas from './risk-assessments/risk-areas.ts'
import * as riskLevels from './risk-assessments/risk-levels.ts'
import * as areaSteps from './risk-assessments/area-steps.ts'
import * as crisisKinds from './risk-assessments/crisis-kinds.ts'
import * as dangerPrompts from './risk-assessments/danger-prompts.ts'
import * as mitigations from './risk-assessments/mitigations.ts'
import * as reassessment from './risk-assessments/reassessment.ts'
import * as riskGate from './risk-assessments/risk-gate.ts'
import * as checkGuide from './sobriety/check-guide.ts'
import * as signLabels from './sobriety/sign-labels.ts'
import * as waitTable from './sobriety/wait-table.ts'
import * as safetyPlan from './safety-plan/safety-plan.ts'
import * as accommodations from './accommodations/accommodations.ts'
import * as overdoseSteps from './substances/overdose-steps.ts'
import * as substanceNotes from './substances/substance-notes.ts'
import * as statementGuide from './statements/statement-guide.ts'
import { TEXT_RULES } from './content/override.ts'
import type { Text } from './text.ts'
import * as treatmentOption from './treatment-options/treatment-option.ts'

const catalogs = {
  start,
  compare,
  caseLabels,
  enforceability,
  contingencies,
  coverage,
  crisisCards,
  declineReasons,
  outcomeLabels,
  participant,
  suitability,
  caseAbilities,
  approach,
  sections,
  stepLabels,
  blameless,
  causeCatalog,
  causes,
  changes,
  riskAreas,
  riskLevels,
  areaSteps,
  crisisKinds,
  dangerPrompts,
  mitigations,
  reassessment,
  riskGate,
  checkGuide,
  signLabels,
  waitTable,
  overdoseSteps,
  safetyPlan,
  accommodations,
  substanceNotes,
  statementGuide,
  treatmentOption,
}

type LocatedText = { at: string; text: Text }

/** Every `{ en, es }` that a module exports, however deep, with the way to it. */
function textsIn(value: unknown, at: string): LocatedText[] {
  if (typeof value !== 'object' || value === null || value instanceof Set) return []
  if ('en' in value || 'es' in value) return [{ at, text: value as Text }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`))
}

const found = Object.entries(catalogs).flatMap(([name, module]) => textsIn(module, name))
const wrong = (isWrong: (words: string, text: Text) => boolean) =>
  found
    .filter(({ text }) => [text.en, text.es].some((words) => isWrong(words, text)))
    .map(({ at, text }) => `${at}: ${text.en} | ${text.es}`)

describe('every text of the catalogs', () => {
  test('is found', () => {
    for (const name of Object.keys(catalogs))
      expect(
        found.some(({ at }) => at.startsWith(`${name}.`)),
        name,
      ).toBe(true)
  })

  test('has words in both languages', () => {
    expect(wrong((words) => typeof words !== 'string' || words.trim() === '' || words !== words.trim())).toEqual([])
  })

  test('differs between languages when it is a sentence', () => {
    expect(wrong((words, { en, es }) => words.split(' ').length > 4 && en === es)).toEqual([])
  })

  test.each(TEXT_RULES)('keeps the rule "$rule" (docs/practice.md 1.3; docs/product.md 7.7)', ({ pattern }) => {
    expect(wrong((words) => pattern.test(words))).toEqual([])
  })
})
