import { text } from '@holdfast/content/contingencies'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('contingencies')

/** What readiness asks for the ways in which the day can go differently (S1.16). */
export const CONTINGENCY_RULES = content('readiness', {
  failure_mode_uncovered: blocker('S1.16, docs/practice.md 8', {
    reason: text('readiness.failure_mode_uncovered.reason'),
    fix: text('readiness.failure_mode_uncovered.fix'),
  }),
  answers_not_rehearsed: warning('S1.16', {
    reason: text('readiness.answers_not_rehearsed.reason'),
    fix: text('readiness.answers_not_rehearsed.fix'),
  }),
})
