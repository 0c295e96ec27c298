import { text } from '@holdfast/content/accommodations'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { warning } = rulesOf('needs')

/** What readiness asks about language, access and places that are far from help. None of it stands in the way. */
export const ACCOMMODATIONS_RULES = content('readiness', {
  interpreter_missing: warning('S4.23', {
    reason: text('readiness.interpreter_missing.reason'),
    fix: text('readiness.interpreter_missing.fix'),
  }),
  interpreter_unsuitable: warning('S4.23, docs/practice.md 9.5', {
    reason: text('readiness.interpreter_unsuitable.reason'),
    fix: text('readiness.interpreter_unsuitable.fix'),
  }),
  no_signal_plan: warning('S4.18, docs/practice.md 9.1', {
    reason: text('readiness.no_signal_plan.reason'),
    fix: text('readiness.no_signal_plan.fix'),
    field: 'noSignalPlan',
  }),
  reach_plan_missing: warning('S4.18', {
    reason: text('readiness.reach_plan_missing.reason'),
    fix: text('readiness.reach_plan_missing.fix'),
  }),
})
