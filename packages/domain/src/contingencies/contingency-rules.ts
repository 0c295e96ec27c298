import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plans/finding.ts'

const { blocker } = rulesOf('contingencies')

/** What readiness asks for the ways in which the day can go differently (S1.16). */
export const CONTINGENCY_RULES = content('readiness', RULES_DATED, {
  failure_mode_uncovered: blocker('S1.16, domain.md 8', {
    reason: text('{mode}: {lacks}.', '{mode}: {lacks}.'),
    fix: text('Prepare an answer and name who acts', 'Preparar una respuesta y decir quién actúa'),
  }),
})
